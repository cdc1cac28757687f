package dev.quayside.db.listing;

/**
 * A group of inquiries that a figure counts. The figures and the list behind them ask by the same
 * condition, so that they cannot tell two stories.
 */
public enum Cases {
  /** Somebody asks for a price. */
  RATE_INQUIRIES("i.intent = 'rfq'"),
  /** The robot answered with a price or a question, and nobody of sales had to. */
  TOUCHLESS(
      "i.intent = 'rfq' and i.outcome in ('QUOTED', 'ASKED', 'ACCEPTED') and not " + touched()),
  /** Sales had to look. */
  TOUCHED("i.intent = 'rfq' and (i.outcome = 'HANDED_OVER' or " + touched() + ")"),
  /** It was answered, by a letter that has left. */
  ANSWERED(
      """
      exists (select 1 from outbox o where o.inquiry_id = i.id and o.sent_at is not null
        and o.about = '' and o.reader = 'ALL' and not o.follow_up)\
      """),
  /** A price was given. */
  QUOTED(quote("true")),
  WON(quote("c.decided = 'ACCEPTED'")),
  LOST(quote("c.decided = 'DECLINED'") + " and not " + quote("c.decided = 'ACCEPTED'")),
  /** Neither accepted nor declined, and it still holds. */
  OPEN(undecided() + " and " + quote("c.valid_until >= :today")),
  /** Neither accepted nor declined, until it ended. */
  LAPSED(undecided() + " and not " + quote("c.valid_until >= :today")),
  /** It could be priced as it stood, and no rate of ours went there. */
  UNSERVED(
      """
      i.intent = 'rfq' and exists (select 1 from inquiry_request r where r.inquiry_id = i.id)
        and not exists (select 1 from quote_version v where v.inquiry_id = i.id)
        and not exists (select 1 from held_inquiry h where h.inquiry_id = i.id)\
      """),
  /** Somebody of sales let a letter of the robot go as it was, or agreed with it afterwards. */
  AGREED(
      """
      (exists (select 1 from held_inquiry h
          where h.inquiry_id = i.id and h.state in ('APPROVED', 'SENT', 'OVERTAKEN'))
        or exists (select 1 from letter_draft d where d.inquiry_id = i.id and d.state = 'SENT')
        or exists (select 1 from answer_look l where l.inquiry_id = i.id and l.agreed))\
      """),
  /** Somebody of sales did not let it go, or did not agree. */
  REFUSED(
      """
      (exists (select 1 from held_inquiry h
          where h.inquiry_id = i.id and h.state = 'DECLINED')
        or exists (
          select 1 from letter_draft d where d.inquiry_id = i.id and d.state = 'DISCARDED')
        or exists (select 1 from agreement a where a.inquiry_id = i.id and not a.agreed)
        or exists (select 1 from answer_look l where l.inquiry_id = i.id and not l.agreed))\
      """);

  /** Where it is said which quotes count. */
  private static final String ANY = "<quotes>";

  private final String condition;

  Cases(String condition) {
    this.condition = condition;
  }

  /** What holds for an inquiry i among them, in SQL; :today is the day on the house's clock. */
  public String condition() {
    return condition("true");
  }

  /**
   * The same where only some quotes count.
   *
   * @param quotes what holds for such a quote, a row c of the view quoted_case
   */
  String condition(String quotes) {
    return condition.replace(ANY, quotes);
  }

  /** That the condition takes the day. */
  public boolean asksForToday() {
    return condition.contains(":today");
  }

  /**
   * A task to answer it was opened, its letter waited until somebody decided, or somebody did more
   * at its screen than tick off what comes after an answer.
   */
  private static String touched() {
    return """
    (exists (select 1 from task t where t.inquiry_id = i.id
      and t.kind in ('ANSWER_INQUIRY', 'ANSWER_QUESTION'))
    or exists (select 1 from held_inquiry h where h.inquiry_id = i.id)
    or exists (select 1 from letter_draft d where d.inquiry_id = i.id)
    or exists (select 1 from case_step s where s.inquiry_id = i.id and s.state <> 'TAKEN_BACK'
      and s.step ->> 'is' <> 'TickedOff'))\
    """;
  }

  private static String quote(String condition) {
    return "exists (select 1 from quoted_case c where c.inquiry_id = i.id and <quotes> and %s)"
        .formatted(condition);
  }

  private static String undecided() {
    return quote("true") + " and not " + quote("c.decided is not null");
  }
}
