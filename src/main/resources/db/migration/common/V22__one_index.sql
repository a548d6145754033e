-- progress_update_in_time is the same.
drop index progress_update_by_time;
