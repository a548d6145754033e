-- There is one end from its beginning on; in SQLite "replace into" would put another in its place.
${trail_has_one_end};
