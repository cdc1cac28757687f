package dev.quayside.inbox.read.gate;

import static dev.quayside.inbox.read.told.Kind.*;

import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.proof.Field;
import dev.quayside.inbox.read.proof.Proof;
import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.told.Token;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which words of the message the facts that were read account for. */
final class Ledger {

  /** What is longer, such as the rows of a table added up, accounts for its own kind alone. */
  private static final int LONGEST_FACT = 120;

  /** Facts of which a request can have several. */
  private static final Set<Field> MANY =
      EnumSet.of(
          Field.EQUIPMENT,
          Field.ORIGIN,
          Field.DESTINATION,
          Field.PICKUP,
          Field.DELIVERY,
          Field.SERVICE,
          Field.CARRIER,
          Field.SHUNNED,
          Field.FREQUENCY);

  private record Entry(Field field, Span span) {}

  private final List<Entry> entries;

  Ledger(Wording text, List<RfqDraft> drafts) {
    this.entries =
        drafts.stream()
            .flatMap(draft -> Proof.of(draft).stream())
            .map(proof -> new Entry(proof.field(), text.span(proof.evidence())))
            .distinct()
            .toList();
  }

  /** A fact was read from these words, and it is a fact that such words can be of. */
  boolean holds(Token token) {
    return entries.stream()
        .anyMatch(entry ->
            token.kind() == main(entry.field())
                ? entry.span().overlaps(token.span())
                : of(entry.field()).contains(token.kind())
                    && entry.span().holds(token.span())
                    && entry.span().end() - entry.span().start() <= LONGEST_FACT);
  }

  /** Behind "plus" and the like a box, a place or a service was read; more cargo has no field. */
  boolean takesMore(Span near) {
    return entries.stream()
        .filter(entry -> MANY.contains(entry.field()))
        .anyMatch(
            entry -> near.start() <= entry.span().start() && entry.span().start() < near.end());
  }

  List<Span> spans(Field field) {
    return entries.stream().filter(e -> e.field() == field).map(Entry::span).toList();
  }

  private static Kind main(Field field) {
    return switch (field) {
      case ORIGIN, DESTINATION, PICKUP, DELIVERY -> PLACE;
      case EQUIPMENT, FREQUENCY, MODE -> BOX;
      case DESCRIPTION -> GOODS;
      case WEIGHT -> WEIGHT;
      case VOLUME -> VOLUME;
      case PIECES, PACKAGING -> PIECES;
      case DIMENSIONS -> SIZE;
      case DANGEROUS -> HAZARD;
      case TEMPERATURE -> TEMPERATURE;
      case HS_CODE -> NUMBER;
      case VALUE, TARGET_PRICE -> MONEY;
      case INCOTERM, SERVICE -> TERM;
      case READY_DATE -> DATE;
      case CARRIER, SHUNNED -> CARRIER;
    };
  }

  private static Set<Kind> of(Field field) {
    return switch (field) {
      case ORIGIN, DESTINATION -> EnumSet.of(AREA, NUMBER);
      case PICKUP, DELIVERY -> EnumSet.of(AREA, NUMBER, DATE, PIECES, GOODS);
      case EQUIPMENT -> EnumSet.of(NUMBER, COUNT, COLD, PIECES);
      case DESCRIPTION -> EnumSet.of(NUMBER, MILD_HAZARD);
      case WEIGHT,
          VOLUME,
          DIMENSIONS,
          READY_DATE,
          HS_CODE,
          SERVICE,
          CARRIER,
          SHUNNED,
          INCOTERM,
          MODE ->
          EnumSet.of(NUMBER);
      case PIECES, PACKAGING -> EnumSet.of(NUMBER, COUNT, GOODS);
      case DANGEROUS -> EnumSet.of(NUMBER, MILD_HAZARD);
      case TEMPERATURE -> EnumSet.of(NUMBER, COLD);
      case VALUE, TARGET_PRICE -> EnumSet.of(NUMBER, BOX);
      case FREQUENCY -> EnumSet.of(NUMBER, COUNT, PIECES);
    };
  }
}
