-- A customer who asks where his cargo is, is told: sales may leave that to the robot, or not.

alter table autonomy_rule drop constraint autonomy_rule_kind_check;
alter table autonomy_rule add constraint autonomy_rule_kind_check check (kind ~ '^[A-Z_]+$');
