-- The words of what each institution said last of a measure in a cycle, for the search: made of the
-- reports by the program, and filled at the start where it is behind them.
${word_index};
