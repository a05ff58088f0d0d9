import assert from "node:assert/strict";
import { test } from "node:test";
import { pageAddress, pageOf, sortAddress, sortOf } from "./table-address.ts";

const byDate = { key: "date", direction: "desc" } as const;
const search = (text: string) => new URLSearchParams(text);

test("the address sorts only by a column of the list", () => {
  assert.deepEqual(sortOf(search("tri=client&sens=desc"), ["client"], byDate), {
    key: "client",
    direction: "desc",
  });
  assert.deepEqual(sortOf(search("tri=password"), ["client"], byDate), byDate);
});

test("a column asked twice turns round, filters stay, the page starts again", () => {
  const now = search("q=Dupont&page=3&tri=client&sens=asc");
  assert.equal(
    sortAddress(now, "client", { key: "client", direction: "asc" }),
    "?q=Dupont&tri=client&sens=desc",
  );
  assert.equal(sortAddress(now, "date", { key: "client", direction: "asc" }), "?q=Dupont&tri=date&sens=asc");
});

test("a page is a number from 1", () => {
  for (const nonsense of ["page=-1", "page=1e9", "page=x", "page=99999999", ""]) {
    assert.equal(pageOf(search(nonsense)), 1, nonsense);
  }
  assert.equal(pageOf(search("page=12")), 12);
  assert.equal(pageAddress(search("q=a&page=2"), 1), "?q=a");
});
