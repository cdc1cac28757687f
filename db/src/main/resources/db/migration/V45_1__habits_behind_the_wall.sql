-- What a customer switches off and on (V43_1), he switches behind the second wall (V41_2): his own alone.

do $wall$
begin
  if exists (select from pg_policies where tablename = 'habit_off' and policyname = 'own') then
    grant insert, delete on habit_off to quayside_customer;
  end if;
exception
  when insufficient_privilege then
    raise warning 'What customers switch off is kept apart by the stores alone (%)', sqlerrm;
end
$wall$;
