-- What else customers do on our pages: forgotten by its day, and erased by them behind the second wall (V54).

drop index timeline_looks;
create index timeline_looks on timeline (happened_at)
  where kind in ('SIGNED_IN', 'SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE',
    'LOOKED_AT_SHIPMENT', 'GAVE_UP_SEARCH');

do $wall$
begin
  if not exists (select from pg_policies where tablename = 'timeline' and policyname = 'looks') then
    return;
  end if;
  alter policy looks on timeline using (
    kind in ('SIGNED_IN', 'SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE',
      'LOOKED_AT_SHIPMENT', 'GAVE_UP_SEARCH'));
exception
  when insufficient_privilege then
    raise warning 'What customers erase is kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
