package dev.quayside.db.inquiry;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.SaidFile;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What customers were asked, mail by mail, and what they had priced before. */
public final class AskedStore {

  /** Who was asked more often than that is with a person long since. */
  private static final int MOST_MAILS = 8;

  private final StatelessSession session;

  public AskedStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Keeps what an inquiry was answered with.
   *
   * @param questions in the order of the numbers
   * @param files what the files say that came with it
   */
  public void keep(long inquiry, List<Question> questions, List<SaidFile> files) {
    session
        .createNativeMutationQuery(
            "insert into asked (inquiry_id, questions, files)"
                + " values (:inquiry, cast(:questions as json), cast(:files as json))")
        .setParameter("inquiry", inquiry)
        .setParameter("questions", FactJson.write(questions))
        .setParameter("files", FactJson.write(files))
        .executeUpdate();
  }

  public AskedBefore in(long conversation) {
    return new AskedBefore(open(conversation), sinceThePrice(conversation));
  }

  /**
   * The newest mails, as long as each was answered with a question. What nobody answered and nobody
   * has to look at, such as a machine's "out of office", lies between a question and its answer.
   */
  private List<OpenQuestion> open(long conversation) {
    return session
        .createNativeQuery(
            """
            select {i.*}, cast(a.questions as text) as questions, cast(a.files as text) as files
            from inquiry i left join asked a on a.inquiry_id = i.id
            where i.conversation_id = :conversation
              and (i.outcome <> 'NOT_ANSWERED'
                or exists (select 1 from task t where t.inquiry_id = i.id))
            order by i.id desc limit :most\
            """,
            Object[].class)
        .addEntity("i", InquiryRow.class)
        .addScalar("questions", String.class)
        .addScalar("files", String.class)
        .setParameter("conversation", conversation)
        .setParameter("most", MOST_MAILS)
        .getResultStream()
        .map(AskedStore::open)
        .takeWhile(found -> found.inquiry().outcome() == Outcome.ASKED)
        .toList()
        .reversed();
  }

  private static OpenQuestion open(@Nullable Object[] row) {
    var inquiry = (InquiryRow) Objects.requireNonNull(row[0]);
    return new OpenQuestion(
        Objects.requireNonNull(inquiry.id),
        inquiry.toInquiry(),
        questions((String) row[1]),
        files((String) row[2]));
  }

  private List<Question> sinceThePrice(long conversation) {
    return session
        .createNativeQuery(
            """
            select cast(a.questions as text) from inquiry i
            join asked a on a.inquiry_id = i.id
            where i.conversation_id = :conversation and i.id > coalesce((
              select max(p.id) from inquiry p
              where p.conversation_id = :conversation and p.outcome in ('QUOTED', 'ACCEPTED')), 0)
            order by i.id\
            """,
            String.class)
        .setParameter("conversation", conversation)
        .getResultList()
        .stream()
        .flatMap(json -> questions(json).stream())
        .toList();
  }

  private static List<Question> questions(@Nullable String json) {
    return json == null ? List.of() : List.of(FactJson.read(json, Question[].class));
  }

  private static List<SaidFile> files(@Nullable String json) {
    return json == null ? List.of() : List.of(FactJson.read(json, SaidFile[].class));
  }

  /** What one customer could have priced before, the newest first; never another's. */
  public List<RateRequest> pricedBefore(CustomerId customer, int limit) {
    return session
        .createNativeQuery(
            """
            select cast(r.request as text) from inquiry i
            join inquiry_request r on r.inquiry_id = i.id
            where i.customer_id = :customer
            order by i.taken_in_at desc, i.id desc, r.nth limit :limit\
            """,
            String.class)
        .setParameter("customer", customer.value())
        .setParameter("limit", limit)
        .getResultStream()
        .map(request -> FactJson.read(request, RateRequest.class))
        .toList();
  }
}
