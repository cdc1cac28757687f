package dev.quayside.inbox.understand;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.SaidFile;
import dev.quayside.inbox.choice.YesOrNo;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.lasttime.Recollection;
import dev.quayside.inbox.lasttime.Recollection.Recalled;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.Completion;
import dev.quayside.inbox.read.RfqReader;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.Mode;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceMention;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a message as the answer to a question of ours: the gaps it leaves are filled with what was
 * said before, in all the mails since the inquiry, so that nobody has to say it twice.
 */
public final class Resumption {

  /** Whoever writes so talks of something else than what we asked. */
  private static final Set<Intent> ELSEWHERE =
      Set.of(Intent.TRACKING, Intent.DOCUMENT, Intent.COMPLAINT);

  private static final Set<Intent> MACHINES = Set.of(Intent.AUTO_REPLY, Intent.BOUNCE);

  /** So few signs beside the letters are a greeting. */
  private static final int A_GREETING = 60;

  private final Places places;

  public Resumption(Places places) {
    this.places = places;
  }

  /**
   * The same message, completed where it answers; else as it was understood.
   *
   * @param before his mails since the inquiry, each with what we asked back; at least one
   */
  public Resumed complete(
      Understanding understood,
      Message message,
      List<Earlier> before,
      Optional<Recollection> recollection) {
    List<RfqDraft> known = known(before);
    List<Question> questions = before.getLast().questions();
    String fresh = message.text().fresh();
    if (before.getLast().ifWanted() && YesOrNo.in(fresh) == YesOrNo.YES) {
      return resumed(
          understood, "says that he still wants it", Recalled.nothing(known), Told.NOTHING);
    }
    Told told = told(fresh, understood.files(), questions, message.sentAt(), known);
    boolean lettersAlone =
        !told.picks().none() && told.picks().rest().strip().length() <= A_GREETING;
    if (MACHINES.contains(understood.intent())
        || (ELSEWHERE.contains(understood.intent()) && !lettersAlone)
        || known.isEmpty()
        || told.drafts().size() != 1) {
      return Resumed.alone(understood);
    }
    RfqDraft reply = told.drafts().getFirst();
    List<RfqDraft> said = filled(reply, known);
    Recalled recalled =
        recollection.map(it -> it.into(said)).orElseGet(() -> Recalled.nothing(said));
    List<RfqDraft> filled = recalled.drafts();
    boolean answers =
        !told.picks().none()
            || recollection.filter(Recollection::saidNow).isPresent()
            || (questions.isEmpty() ? open(filled) < open(known) : !Proof.of(reply).isEmpty());
    if (namesItsOwnLane(reply, known) || bargains(understood, reply) || !answers) {
      return Resumed.alone(understood);
    }
    String what =
        "answers our question for "
            + known.stream()
                .flatMap(draft -> draft.missing().stream())
                .distinct()
                .sorted()
                .toList();
    List<Doubt> unseen = Unseen.in(message, understood);
    var seen = filled.stream().map(draft -> draft.doubted(unseen)).toList();
    return resumed(understood, what, new Recalled(seen, recalled.takenOver()), told);
  }

  private static Resumed resumed(
      Understanding understood, String what, Recalled requests, Told told) {
    return new Resumed(
        new Understanding(
            Intent.RFQ,
            what,
            understood.language(),
            understood.references(),
            requests.drafts(),
            understood.unread(),
            understood.files()),
        true,
        told.unclear(),
        told.picks().strange(),
        requests.takenOver());
  }

  /** All that he said in the earlier mails. */
  private List<RfqDraft> known(List<Earlier> before) {
    Earlier first = before.getFirst();
    List<RfqDraft> known =
        RfqReader.read(
            Told.asked(first.subject(), first.asked(), first.files()), first.sentAt(), places);
    for (int i = 1; i < before.size(); i++) {
      Earlier next = before.get(i);
      List<RfqDraft> told =
          told(next.asked(), next.files(), before.get(i - 1).questions(), next.sentAt(), known)
              .drafts();
      if (told.size() == 1 && !known.isEmpty()) {
        known = filled(told.getFirst(), known);
      }
    }
    return known;
  }

  private Told told(
      String fresh,
      List<SaidFile> files,
      List<Question> questions,
      OffsetDateTime sentAt,
      List<RfqDraft> known) {
    Told told = Told.by(fresh, files, questions, sentAt, places);
    boolean lettered =
        told.picks().taken().stream().anyMatch(pick -> pick.choice() instanceof Choice.At);
    return known.size() == 1 && told.drafts().size() == 1 && !lettered
        ? new Told(
            List.of(withLonePlace(told.drafts().getFirst(), known.getFirst(), fresh)),
            told.picks(),
            told.unclear())
        : told;
  }

  /** Of several lanes each is filled where it has a gap; what one of them has, it keeps. */
  private List<RfqDraft> filled(RfqDraft reply, List<RfqDraft> known) {
    return known.size() == 1
        ? List.of(Completion.of(reply, known.getFirst()))
        : known.stream().map(draft -> Completion.of(forGaps(reply, draft), draft)).toList();
  }

  private RfqDraft forGaps(RfqDraft reply, RfqDraft draft) {
    boolean boxed = !draft.equipment().isEmpty();
    RfqDraft carried =
        boxed
            ? reply.carrying(draft.mode().isPresent() ? Optional.empty() : reply.mode(), List.of())
            : reply;
    return carried.between(
        gap(Missing.ORIGIN, draft, reply.origin(), draft.origin()),
        gap(Missing.DESTINATION, draft, reply.destination(), draft.destination()));
  }

  private Optional<PlaceDraft> gap(
      Missing gap, RfqDraft draft, Optional<PlaceDraft> told, Optional<PlaceDraft> open) {
    return draft.missing().contains(gap)
        ? told.filter(place -> mayBe(place, open))
        : Optional.empty();
  }

  /** A port that was taken by its letter fills the gap that it was offered for. */
  private boolean mayBe(PlaceDraft told, Optional<PlaceDraft> open) {
    return open.isEmpty() || told.place().filter(place -> lies(place, open.get())).isPresent();
  }

  private boolean lies(Place place, PlaceDraft open) {
    return switch (open.answer()) {
      case PlaceAnswer.Ambiguous(var candidates) -> candidates.contains(place);
      case PlaceAnswer.Country _, PlaceAnswer.Region _ ->
          places.in(open.answer(), place.kind()).contains(place);
      case PlaceAnswer.Found _, PlaceAnswer.Unknown _ -> false;
    };
  }

  /** There is no price of ours yet; who names one all the same wants to talk of that first. */
  private static boolean bargains(Understanding understood, RfqDraft reply) {
    return understood.intent() == Intent.NEGOTIATION && reply.targetPrice().isPresent();
  }

  private static int open(List<RfqDraft> drafts) {
    return drafts.stream().collect(Collectors.summingInt(Resumption::open));
  }

  /** How much must still be asked; by air the measure counts as much as the weight. */
  private static int open(RfqDraft draft) {
    boolean unmeasured =
        draft.mode().filter(mode -> mode.value() == Mode.AIR).isPresent()
            && draft.cargo().volumeCbm().isEmpty()
            && draft.cargo().sizes().isEmpty();
    return draft.missing().size() + (unmeasured ? 1 : 0);
  }

  /** Both ends, and one of them is not what we knew: that is another inquiry, read by itself. */
  private static boolean namesItsOwnLane(RfqDraft reply, List<RfqDraft> known) {
    return reply.origin().isPresent()
        && reply.destination().isPresent()
        && known.stream()
            .noneMatch(draft ->
                fits(reply.origin(), draft.origin(), draft.missing().contains(Missing.ORIGIN))
                    && fits(
                        reply.destination(),
                        draft.destination(),
                        draft.missing().contains(Missing.DESTINATION)));
  }

  private static boolean fits(Optional<PlaceDraft> told, Optional<PlaceDraft> known, boolean gap) {
    return gap || told.flatMap(PlaceDraft::place).equals(known.flatMap(PlaceDraft::place));
  }

  /** "Los Angeles", where we asked for the destination and for nothing else, is the destination. */
  private RfqDraft withLonePlace(RfqDraft reply, RfqDraft question, String text) {
    boolean from = question.missing().contains(Missing.ORIGIN);
    boolean to = question.missing().contains(Missing.DESTINATION);
    List<PlaceMention> named = places.mentions(text);
    if (from == to || named.size() != 1) {
      return reply;
    }
    PlaceMention mention = named.getFirst();
    PlaceAnswer answer =
        places.resolve(
            mention.text(),
            otherEnd(question).map(PlaceQuestion.bare()::towards).orElseGet(PlaceQuestion::bare));
    var place =
        new PlaceDraft(
            mention.text(),
            answer,
            new Evidence(Source.BODY, mention.start(), mention.end(), mention.text()));
    return reply.between(
        from ? Optional.of(place) : Optional.empty(), to ? Optional.of(place) : Optional.empty());
  }

  private static Optional<Place> otherEnd(RfqDraft question) {
    return question
        .origin()
        .flatMap(PlaceDraft::place)
        .or(() -> question.destination().flatMap(PlaceDraft::place));
  }
}
