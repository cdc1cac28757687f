-- What search finds by: the words of a text and, where it is written without blanks, every two characters of it
-- that stand together. Trigrams (pg_trgm) would not find 宁波: most Chinese places have two characters. And they
-- are an extension, which a database may refuse; this is plain PostgreSQL, in UTF-8.

-- A text as search reads it: half-width, in small letters, no longer than a person would look through.
create function search_plain(said text) returns text
  language sql immutable strict parallel safe
  return lower(normalize(left(said, 50000), NFKC));

-- Words as they stand and by their English stems; pairs of characters, and the last character of each run.
create function search_words(said text) returns tsvector
  language sql immutable strict parallel safe
  return (
    select strip(
        to_tsvector('simple'::regconfig, letters.t)
        || to_tsvector('english'::regconfig, letters.t)
        || array_to_tsvector((
          select coalesce(array_agg(distinct pair), '{}')
          from (
            select c, rtrim(c || coalesce(lead(c) over (order by n), '')) as pair
            from string_to_table(
              regexp_replace(plain.t, '[^\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', ' ', 'g'), null)
              with ordinality as one (c, n)) two
          where c <> ' ')))
    from (select search_plain(said) as t offset 0) plain
    cross join lateral (
      select regexp_replace(
        regexp_replace(plain.t, '[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', ' ', 'g'),
        '[^[:alnum:]]+', ' ', 'g') as t
      offset 0) letters);

-- Between which places a mail asks for prices: "CNSHA>USLAX", and "CNSHA>", ">USLAX" for either end.
create function lanes_of(understood jsonb) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg(distinct lane), '{}')
    from jsonb_array_elements(
        case jsonb_typeof(understood -> 'requests') when 'array' then understood -> 'requests' else '[]' end) as asked (r)
      cross join unnest(array[
        (r #>> '{origin,code}') || '>',
        '>' || (r #>> '{destination,code}'),
        (r #>> '{origin,code}') || '>' || (r #>> '{destination,code}')]) as named (lane)
    where lane is not null);

alter table inquiry
  add column words tsvector generated always as (
    search_words(subject || ' ' || sender_name || ' ' || sender || ' ' || text)) stored,
  add column lanes text[] generated always as (lanes_of(understood)) stored;
create index inquiry_words on inquiry using gin (words) with (gin_pending_list_limit = 1024);
create index inquiry_lanes on inquiry using gin (lanes) with (gin_pending_list_limit = 1024);

alter table quote_version
  add column origin      text generated always as (offer #>> '{request,origin,code,code}') stored,
  add column destination text generated always as (offer #>> '{request,destination,code,code}') stored,
  add column words tsvector generated always as (search_words(
    coalesce(offer #>> '{request,origin,nameEn}', '') || ' ' || coalesce(offer #>> '{request,origin,nameZh}', '') || ' '
    || coalesce(offer #>> '{request,origin,code,code}', '') || ' '
    || coalesce(offer #>> '{request,destination,nameEn}', '') || ' ' || coalesce(offer #>> '{request,destination,nameZh}', '')
    || ' ' || coalesce(offer #>> '{request,destination,code,code}', ''))) stored;
create index quote_version_words on quote_version using gin (words) with (gin_pending_list_limit = 1024);
create index quote_version_lane on quote_version (origin, destination);
create index quote_version_inquiry on quote_version (inquiry_id);

alter table order_draft add column words tsvector generated always as (search_words(
  number || ' ' || coalesce(draft ->> 'quote', '') || ' ' || coalesce(draft ->> 'buyer', '') || ' ' || coalesce(draft ->> 'who', '')
  || ' ' || coalesce(draft #>> '{request,origin,nameEn}', '') || ' ' || coalesce(draft #>> '{request,origin,nameZh}', '')
  || ' ' || coalesce(draft #>> '{request,destination,nameEn}', '') || ' ' || coalesce(draft #>> '{request,destination,nameZh}', ''))) stored;

alter table task add column words tsvector generated always as (search_words(about || ' ' || quote)) stored;
create index task_words on task using gin (words) with (gin_pending_list_limit = 1024);

alter table customer add column words tsvector generated always as (search_words(code || ' ' || name)) stored;
alter table contact add column words tsvector generated always as (search_words(name || ' ' || email)) stored;

create function search_listed(things text[]) returns text
  language sql immutable strict parallel safe
  return array_to_string(things, ' ');
alter table shipment add column words tsvector generated always as (
  search_words(bl_number || ' ' || vessel || ' ' || search_listed(containers))) stored;

create index message_parked on message (id) where parked_at is not null;
