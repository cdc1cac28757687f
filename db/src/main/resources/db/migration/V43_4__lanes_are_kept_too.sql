-- Customers keep the lanes they look up, as sales keep filters: the list's name was refused, and with it each lane.

alter table saved_view drop constraint saved_view_list_check;
alter table saved_view add constraint saved_view_list_check check (list in ('INQUIRIES', 'TASKS', 'LANES'));
