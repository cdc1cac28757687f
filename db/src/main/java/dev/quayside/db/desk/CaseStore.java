package dev.quayside.db.desk;

import dev.quayside.db.desk.Step.Approved;
import dev.quayside.db.desk.Step.Declined;
import dev.quayside.db.desk.Step.HandedOver;
import dev.quayside.db.desk.Step.KeptDraft;
import dev.quayside.db.desk.Step.Owned;
import dev.quayside.db.desk.Step.Parked;
import dev.quayside.db.desk.Step.PricedAgain;
import dev.quayside.db.desk.Step.PricedDraft;
import dev.quayside.db.desk.Step.SentAgain;
import dev.quayside.db.desk.Step.SentDraft;
import dev.quayside.db.desk.Step.TickedOff;
import dev.quayside.db.desk.Step.WroteByHand;
import dev.quayside.db.draft.DraftStore;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.held.Deciding;
import dev.quayside.db.held.HeldStore;
import dev.quayside.db.naming.NameStore;
import dev.quayside.db.outbox.LetterStore;
import dev.quayside.db.user.User;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.quote.RateRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * What sales do with a case: each step once, by name, and only to the case they saw. Of two who act
 * at once the second is told of the first. What leads to a letter takes effect after a moment, in
 * which it can be taken back.
 */
public final class CaseStore {

  /** How long a step can be taken back. */
  public static final Duration TIME_TO_THINK = Duration.ofSeconds(10);

  private final StatelessSession session;
  private final Steps steps;
  private final Tasks tasks;

  public CaseStore(StatelessSession session) {
    this.session = session;
    this.steps = new Steps(session);
    this.tasks = new Tasks(session);
  }

  /** How far the case of this inquiry has come. */
  public Stamp stamp(long inquiry) {
    return Objects.requireNonNull(stamps(List.of(inquiry)).get(inquiry));
  }

  /** The same for several; without those that are not there. */
  public Map<Long, Stamp> stamps(List<Long> inquiries) {
    return steps.stamps(inquiries);
  }

  /** What somebody may still take back, the newest first. */
  public List<FiledStep> returnable(User by, Instant now) {
    return steps.returnable(by.id(), now);
  }

  /** All that sales have done in a conversation, the oldest first. */
  public List<FiledStep> steps(long conversation) {
    return steps.in(conversation);
  }

  /** The cases that wait for somebody, the most urgent first. */
  public List<QueuedCase> queue(Instant now) {
    return new CaseQueue(session).open(now);
  }

  /** Who looks at cases. */
  public Looks looks() {
    return new Looks(session);
  }

  /** What sales do with orders. */
  public OrderActs orders() {
    return new OrderActs(session, this);
  }

  /** What the bot is to do for sales. */
  public Instructions instructions() {
    return new Instructions(session);
  }

  /** Ticks tasks off; without any, says that nothing is to be done. */
  public Stepped tickOff(Act act, List<Long> wanted) {
    return step(
        act,
        () ->
            tasks.done(act.inquiry(), wanted, act.by(), act.now())
                ? taken(act, new TickedOff(wanted))
                : new Stepped.Gone());
  }

  /** Gives all that is to be done about a case to a colleague. */
  public Stepped handOver(Act act, User to) {
    return step(
        act,
        () -> {
          List<Owned> owned = tasks.giveTo(act.inquiry(), to.id());
          return owned.isEmpty()
              ? new Stepped.Gone()
              : taken(act, new HandedOver(to.id(), to.name(), owned));
        });
  }

  public Stepped park(Act act, Instant until, String reason) {
    return step(act, () -> taken(act, new Parked(until, reason)));
  }

  public Stepped write(Act act, String text, boolean writerAlone) {
    return step(act, () -> taken(act, new WroteByHand(text, writerAlone)));
  }

  /**
   * Has it priced as it stands here.
   *
   * @param quote the quote that gets its next version; "" for a first one
   */
  public Stepped price(Act act, String quote, int version, List<RateRequest> requests) {
    return step(
        act,
        () ->
            steps.underWay(act.inquiry())
                ? new Stepped.UnderWay()
                : taken(act, new PricedAgain(quote, version, requests)));
  }

  /** Has a letter that was given up tried once more. */
  public Stepped sendAgain(Act act, long letter) {
    return step(
        act,
        () ->
            new LetterStore(session)
                .sendAgain(letter, act.inquiry(), act.now().plus(TIME_TO_THINK))
                .<Stepped>map(givenUpAt -> taken(act, new SentAgain(letter, givenUpAt)))
                .orElseGet(Stepped.Gone::new));
  }

  /** Lets quotes go below their floor; see {@link HeldStore#approve}. */
  public Stepped approve(Act act, Set<String> seals, LocalDate day) {
    return step(
        act,
        () -> {
          var held = new HeldStore(session);
          Set<String> before = held.approvedBy(act.by().name(), seals);
          Set<String> first =
              seals.stream().filter(seal -> !before.contains(seal)).collect(Collectors.toSet());
          Instant due = act.now().plus(TIME_TO_THINK);
          return decided(
              act,
              held.approve(act.inquiry(), seals, act.by().name(), day, act.now(), due),
              new Approved(seals, first));
        });
  }

  /** Lets the letter go that waits, as it stands. */
  public Stepped sendDraft(Act act) {
    return draft(act, drafts -> drafts.stays(act.inquiry(), act.now()), new SentDraft());
  }

  /** Keeps the letter in that waits. */
  public Stepped keepDraft(Act act, String reason) {
    return draft(act, drafts -> drafts.decided(act.inquiry()), new KeptDraft(reason));
  }

  /** Has the letter that waits say today's prices; it waits on, for somebody to look at them. */
  public Stepped priceDraft(Act act) {
    return draft(
        act,
        drafts ->
            Optional.of(drafts.priceAgain(act.inquiry(), act.now()))
                .filter(came -> !(came instanceof Sending.PricedAgain)),
        new PricedDraft());
  }

  /**
   * A step about the letter that waits.
   *
   * @param refused why it cannot be taken; empty where it can
   */
  private Stepped draft(Act act, Function<DraftStore, Optional<Sending>> refused, Step step) {
    return step(
        act,
        () ->
            steps.underWay(act.inquiry())
                ? new Stepped.UnderWay()
                : refused
                    .apply(new DraftStore(session))
                    .<Stepped>map(Stepped.LetterStays::new)
                    .orElseGet(() -> taken(act, step)));
  }

  /** Leaves what is held to a person. */
  public Stepped decline(Act act) {
    return step(
        act,
        () ->
            decided(
                act,
                new HeldStore(session).decline(act.inquiry(), act.by().name(), act.now()),
                new Declined()));
  }

  private Stepped decided(Act act, Deciding deciding, Step step) {
    return switch (deciding) {
      case Deciding.Done() -> taken(act, step);
      case Deciding.DecidedBefore _, Deciding.Changed _, Deciding.NotHeld _ -> new Stepped.Gone();
    };
  }

  /** Takes a step of one's own back; false where it is too late for that. */
  public boolean takeBack(long step, User by, Instant now) {
    Optional<FiledStep> found = steps.hold(step);
    return found
        .filter(it -> it.by() == by.id() && it.returnable(now))
        .filter(it -> undone(it, by, now) && steps.takeBack(step))
        .map(it -> {
          new NameStore(session).withdraw(step, by.name(), now);
          tell(it.inquiry(), by, "took back that he " + it.step().told(), now);
          return it;
        })
        .isPresent();
  }

  private boolean undone(FiledStep taken, User by, Instant now) {
    return switch (taken.step()) {
      case TickedOff(var ticked) -> tasks.reopen(ticked, taken.takenAt(), by, now);
      case HandedOver(long to, _, var owned) -> tasks.giveBack(owned, to);
      case Parked _, WroteByHand _, PricedAgain _, SentDraft _, KeptDraft _ -> true;
      case PricedDraft _ -> false;
      case Step.CheckedBl step -> orders().undone(step, by, taken.takenAt());
      case Step.ToldShipments step -> orders().undone(step, taken.takenAt());
      case SentAgain(long letter, Instant givenUpAt) ->
          new LetterStore(session).leaveIt(letter, givenUpAt);
      case Approved(_, var first) ->
          new HeldStore(session).takeBack(taken.inquiry(), taken.who(), first);
      case Declined() -> new HeldStore(session).takeBack(taken.inquiry(), taken.who(), Set.of());
    };
  }

  /** Takes a step, if the case is as he saw it. */
  Stepped step(Act act, Supplier<Stepped> step) {
    if (!steps.holdCase(act.inquiry())) {
      return new Stepped.NoCase();
    }
    Stamp now = stamp(act.inquiry());
    return now.equals(act.seen()) ? step.get() : steps.since(act, now);
  }

  Stepped taken(Act act, Step step) {
    long number = steps.keep(act, step);
    tell(act.inquiry(), act.by(), step.told(), act.now());
    if (step.forTheBot()) {
      Topic.MESSAGES.ring(session);
    }
    return new Stepped.Done(number);
  }

  private void tell(long inquiry, User by, String what, Instant now) {
    steps.tell(inquiry, by.name(), what, now);
  }
}
