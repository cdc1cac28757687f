package dev.quayside.db.search;

import java.util.Optional;

/**
 * How each shelf is looked through. Every statement has the columns of {@link Found}, goes from
 * newer to older, and takes "%s": on a large shelf for which rows fit, else for what their words
 * must fit.
 */
final class Shelves {

  private static final String INQUIRIES =
      """
      select i.id, i.subject as title,
        i.sender_name || ' ' || i.sender || ' ' || left(i.text, 20000) as text,
        i.taken_in_at as at, i.id as inquiry, c.code as customer
      from inquiry i left join customer c on c.id = i.customer_id
      where %s and i.id < :before
      order by i.id desc\
      """;

  /** By the lane of the first version, which the next ones keep. */
  private static final String QUOTES =
      """
      with hit as materialized (
        (select quote_id as id from quote_version
         where version = 1 and %s and quote_id < :before
         order by quote_id desc limit :limit)
        union
        select id from quote where number = any(cast(:numbers as text[])) and id < :before)
      select q.id, q.number as title,
        concat_ws(' ', v.offer #>> '{request,origin,nameEn}', v.offer #>> '{request,origin,nameZh}',
          v.origin, '→', v.offer #>> '{request,destination,nameEn}',
          v.offer #>> '{request,destination,nameZh}', v.destination, '·', c.name) as text,
        v.given_at as at, q.inquiry_id as inquiry, c.code as customer
      from hit join quote q on q.id = hit.id
      join quote_version v on v.quote_id = q.id and v.version = 1
      left join customer c on c.id = q.customer_id
      order by q.id desc\
      """;

  private static final String ORDERS =
      """
      select o.id, o.number as title,
        concat_ws(' ', q.number, '·', o.draft ->> 'buyer', '·',
          o.draft #>> '{request,origin,nameEn}', o.draft #>> '{request,origin,nameZh}', '→',
          o.draft #>> '{request,destination,nameEn}', o.draft #>> '{request,destination,nameZh}')
          as text,
        o.made_at as at, q.inquiry_id as inquiry, c.code as customer
      from order_draft o join quote q on q.id = o.quote_id
      left join customer c on c.id = o.customer_id
      where o.words @@ (%s) and o.id < :before
      order by o.id desc\
      """;

  private static final String CUSTOMERS =
      """
      select c.id, c.name as title,
        c.code || coalesce(' · ' || string_agg(k.name || ' ' || k.email, ', ' order by k.id), '')
          as text,
        cast(null as timestamptz) as at, cast(null as bigint) as inquiry, c.code as customer
      from customer c left join contact k on k.customer_id = c.id
      where c.id < :before and c.id in (
          select id from customer where words @@ (%1$s)
          union select customer_id from contact where words @@ (%1$s))
      group by c.id
      order by c.id desc\
      """;

  private static final String TASKS =
      """
      select t.id, t.kind as title, concat_ws(' · ', t.about, nullif(t.about_zh, '')) as text, t.opened_at as at, t.inquiry_id as inquiry,
        c.code as customer
      from task t left join customer c on c.id = t.customer_id
      where %s and t.id < :before
      order by t.id desc\
      """;

  /** A bill of lading is also named by how it ends. */
  private static final String SHIPMENTS =
      """
      select s.id, coalesce(s.bl_number, s.number) as title,
        concat_ws(' ', s.legs #>> '{0,vessel}', '·', s.origin, '→', s.destination, '·',
          array_to_string(s.containers, ', '), '·', c.name) as text,
        cast(null as timestamptz) as at, cast(null as bigint) as inquiry, c.code as customer
      from shipment s join customer c on c.id = s.customer_id
      where (s.words @@ (%s) or s.bl_number like any(cast(:tails as text[]))) and s.id < :before
      order by s.id desc\
      """;

  /** Of a mail that could not be read, what its head shows in plain letters. */
  private static final String PARKED_MAILS =
      """
      select m.id, m.park_reason as title, m.mailbox as text, m.parked_at as at,
        cast(null as bigint) as inquiry, cast(null as text) as customer
      from message m
      where m.parked_at is not null and m.id < :before
        and search_words(m.park_reason || ' ' || m.mailbox || ' '
          || encode(substring(m.raw from 1 for 8000), 'escape')) @@ (%s)
      order by m.id desc\
      """;

  private Shelves() {}

  /**
   * A shelf so large that its words are looked up in an index, never row by row.
   *
   * @param row what stands before the names of its columns in its statement
   */
  record Large(String table, String row, String id, String also) {

    /** Which rows fit, in no order. */
    String rows(String tsquery) {
      return "select %s as id from %s where %s and words @@ (%s)"
          .formatted(id, table, also, tsquery);
    }

    /** What its statement takes: which rows, by an array of their numbers. */
    String anyOf(String numbers) {
      return "%s%s = any(cast(%s as bigint[]))".formatted(row, id, numbers);
    }

    /** What its statement takes: which rows, by what their words must fit. */
    String fitting(String tsquery) {
      return "%swords @@ (%s)".formatted(row, tsquery);
    }
  }

  static Optional<Large> large(Shelf shelf) {
    return switch (shelf) {
      case INQUIRIES -> Optional.of(new Large("inquiry", "i.", "id", "true"));
      case QUOTES -> Optional.of(new Large("quote_version", "", "quote_id", "version = 1"));
      case TASKS -> Optional.of(new Large("task", "t.", "id", "true"));
      case ORDERS, CUSTOMERS, SHIPMENTS, PARKED_MAILS -> Optional.empty();
    };
  }

  static String statement(Shelf shelf) {
    return switch (shelf) {
      case INQUIRIES -> INQUIRIES;
      case QUOTES -> QUOTES;
      case ORDERS -> ORDERS;
      case CUSTOMERS -> CUSTOMERS;
      case TASKS -> TASKS;
      case SHIPMENTS -> SHIPMENTS;
      case PARKED_MAILS -> PARKED_MAILS;
    };
  }
}
