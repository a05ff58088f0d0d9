/** How many lines a list shows at once. */
export const rowsPerPage = 50;
