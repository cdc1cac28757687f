package dev.quayside.portal.cases;

import dev.quayside.db.care.CareRequest;
import dev.quayside.db.comeback.BouncedContact;
import dev.quayside.db.desk.Stamp;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Suggestion;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.KeptLetter;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.MarkedText.Piece;
import dev.quayside.portal.cases.request.RequestForm;
import dev.quayside.portal.desk.Drafted;
import dev.quayside.portal.desk.Reply;
import dev.quayside.portal.desk.Understood;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case on one screen.
 *
 * @param words the mail's own, marked where they gave a fact
 * @param delivery how the newest answer to this mail fares
 * @param drafted what waits for sales, or became of it, with the quotes it would give
 * @param toLookAt whether it left by itself and nobody has said yet whether he would have so
 * @param bounced contacts of the customer whose address does not take our mail
 * @param tasks what is to be done in the conversation
 * @param request what the customer wants of us beside a price, where the conversation is about it
 * @param opportunity what its mails led to that is more than one price
 * @param entries all that was said and done in it, the oldest first
 * @param price what can be priced again, and how it stands in the fields
 * @param names what its corrections would teach the bot
 * @param colleagues to whom it can be handed over
 * @param beside its neighbours in the queue
 * @param refused why what was asked just now was not done
 * @param typed what somebody had typed into the form that was refused
 */
public record CaseView(
    FiledInquiry filed,
    Understood understood,
    List<Piece> words,
    List<GivenQuote> quotes,
    Optional<Delivery> delivery,
    Optional<HeldInquiry> held,
    Optional<Drafted> drafted,
    boolean toLookAt,
    Optional<Suggestion> suggestion,
    List<BouncedContact> bounced,
    List<OpenTask> tasks,
    Optional<CareRequest> request,
    Optional<Opportunity> opportunity,
    List<Entry> entries,
    NowView now,
    Priceable price,
    List<ProposedName> names,
    List<User> colleagues,
    Beside beside,
    boolean decides,
    Optional<Refused> refused,
    Map<String, String> typed) {

  /**
   * What the robot can be asked to price.
   *
   * @param quote that gets its next version; "" for a first one
   * @param forms one for each price
   * @param unclear fields that could not be understood, such as "origin-0"
   */
  public record Priceable(String quote, int version, List<RequestForm> forms, Set<String> unclear) {
    public Priceable {
      forms = List.copyOf(forms);
      unclear = Set.copyOf(unclear);
    }
  }

  /**
   * Where it stands in the queue.
   *
   * @param place from 1; 0 where nothing is to be done about it
   */
  public record Beside(int place, int of, Optional<Long> before, Optional<Long> after) {}

  public CaseView {
    words = List.copyOf(words);
    quotes = List.copyOf(quotes);
    bounced = List.copyOf(bounced);
    tasks = List.copyOf(tasks);
    entries = List.copyOf(entries);
    names = List.copyOf(names);
    colleagues = List.copyOf(colleagues);
    typed = Map.copyOf(typed);
  }

  /** How far it has come, which every form carries. */
  public Stamp stamp() {
    return now.seen();
  }

  public Reply reply() {
    return delivery.map(Reply::of).orElse(Reply.NONE);
  }

  /** The newest letter whose words were kept. */
  public Optional<Entry.Letter> newestLetter() {
    return letters().reversed().stream().filter(one -> !one.words().isEmpty()).findFirst();
  }

  /** Letters that were given up, the newest first. */
  public List<KeptLetter> givenUp() {
    return letters().reversed().stream()
        .map(Entry.Letter::letter)
        .filter(one -> one.delivery().givenUpAt().isPresent())
        .toList();
  }

  private List<Entry.Letter> letters() {
    return entries.stream()
        .filter(Entry.Letter.class::isInstance)
        .map(Entry.Letter.class::cast)
        .toList();
  }

  /** What holds somebody up most; empty where nothing is to be done. */
  public Optional<Instant> dueAt() {
    return tasks.stream().map(OpenTask::dueAt).findFirst();
  }

  /** Whether the held quotes wait for somebody's word. */
  public boolean waits() {
    return held.filter(it -> it.state() == HeldInquiry.State.WAITING).isPresent();
  }

  /** What was typed into a form that was refused; "" for nothing. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Whether this form was refused, and is shown as it was typed. */
  public boolean open(String form) {
    return form.equals(typed.get("form"));
  }
}
