-- The papers that are filed by now were drawn as it was done first.
alter table document add drawing integer not null default 1;
comment on column document.drawing is 'The generation of the drawing; another one makes other bytes of the same quote';
