import { Link } from "react-router";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { pageAddress } from "./table-address.ts";
import { words } from "./words.ts";

type PaginationProps = {
  caption: string;
  search: URLSearchParams;
  page: number;
  perPage: number;
  total: number;
};

export function Pagination({ caption, search, page, perPage, total }: PaginationProps) {
  const say = useSay();
  const last = Math.max(1, Math.ceil(total / perPage));
  const from = total === 0 ? 0 : (page - 1) * perPage + 1;
  return (
    <nav className="pagination" aria-label={say(words.pages, { caption })}>
      <p className="figure">{say(words.pageOf, { from, to: Math.min(page * perPage, total), total })}</p>
      {page > 1 && (
        <Link className="button" to={pageAddress(search, page - 1)} rel="prev">
          <Icon name="chevron-left" size="small" />
          {say(words.previous)}
        </Link>
      )}
      {page < last && (
        <Link className="button" to={pageAddress(search, page + 1)} rel="next">
          {say(words.next)}
          <Icon name="chevron-right" size="small" />
        </Link>
      )}
    </nav>
  );
}
