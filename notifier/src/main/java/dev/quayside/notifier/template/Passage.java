package dev.quayside.notifier.template;

import static dev.quayside.notifier.template.Slot.ADDRESS;
import static dev.quayside.notifier.template.Slot.CARGO;
import static dev.quayside.notifier.template.Slot.CARRIER;
import static dev.quayside.notifier.template.Slot.CHOICE;
import static dev.quayside.notifier.template.Slot.COMPANY;
import static dev.quayside.notifier.template.Slot.COUNT;
import static dev.quayside.notifier.template.Slot.EMAIL;
import static dev.quayside.notifier.template.Slot.LANE;
import static dev.quayside.notifier.template.Slot.NAME;
import static dev.quayside.notifier.template.Slot.NUMBER;
import static dev.quayside.notifier.template.Slot.NUMBERS;
import static dev.quayside.notifier.template.Slot.TOTAL;
import static dev.quayside.notifier.template.Slot.TRANSIT;
import static dev.quayside.notifier.template.Slot.VALIDITY;
import static dev.quayside.notifier.template.Slot.WHAT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A piece of a letter or a paper that a house may word in its own way. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other sets
public enum Passage {
  GREETING(Kind.LETTER, Meaning.FREE, Set.of(NAME), Set.of(), ""),
  GREETING_WITHOUT_NAME(Kind.LETTER, Meaning.FREE, Set.of(), Set.of(), ""),
  OPENING(Kind.LETTER, Meaning.FREE, Set.of(), Set.of(NUMBERS), ""),
  OPENING_OF_SEVERAL(Kind.LETTER, Meaning.FREE, Set.of(COUNT), Set.of(NUMBERS), ""),
  LEAD(
      Kind.LETTER,
      Meaning.FREE,
      Set.of(TOTAL, CARGO, LANE, CARRIER, TRANSIT, VALIDITY),
      Set.of(NUMBER),
      ""),
  INCLUDED(Kind.LETTER, Meaning.INCLUDED, Set.of(WHAT), Set.of(), ""),
  NOT_INCLUDED(Kind.LETTER, Meaning.NOT_INCLUDED, Set.of(WHAT), Set.of(), ""),
  SUBJECT_TO(Kind.LETTER, Meaning.SUBJECT_TO, Set.of(WHAT), Set.of(), ""),
  AT_COST(Kind.LETTER, Meaning.AT_COST, Set.of(WHAT), Set.of(), ""),
  OPTIONAL(Kind.LETTER, Meaning.OPTIONAL, Set.of(WHAT), Set.of(), ""),
  CLOSING(Kind.LETTER, Meaning.FREE, Set.of(NUMBERS), Set.of(CHOICE), ""),
  SIGNATURE(Kind.LETTER, Meaning.SIGNED, Set.of(COMPANY), Set.of(ADDRESS, EMAIL), ""),

  PAPER_TITLE(Kind.PAPER, Meaning.FREE, Set.of(), Set.of(), "QUOTATION"),
  PAPER_FOR(Kind.PAPER, Meaning.FREE, Set.of(), Set.of(), "FOR"),
  PAPER_CONDITIONS(Kind.PAPER, Meaning.FREE, Set.of(), Set.of(), "CONDITIONS"),
  PAPER_INCLUDED(Kind.PAPER, Meaning.INCLUDED, Set.of(), Set.of(), "INCLUDED"),
  PAPER_NOT_INCLUDED(Kind.PAPER, Meaning.NOT_INCLUDED, Set.of(), Set.of(), "NOT_INCLUDED"),
  PAPER_SUBJECT_TO(Kind.PAPER, Meaning.SUBJECT_TO, Set.of(), Set.of(), "SUBJECT_TO"),
  PAPER_AT_COST(Kind.PAPER, Meaning.AT_COST, Set.of(), Set.of(), "AT_COST"),
  PAPER_OPTIONAL(Kind.PAPER, Meaning.OPTIONAL, Set.of(), Set.of(), "OPTIONAL"),
  PAPER_TO_BOOK(Kind.PAPER, Meaning.FREE, Set.of(EMAIL, NUMBER), Set.of(), "TO_BOOK"),
  PAPER_NOTES(Kind.PAPER, Meaning.FREE, Set.of(), Set.of(), "");

  /** In which file it stands. */
  enum Kind {
    LETTER,
    PAPER
  }

  private final Kind kind;
  private final Meaning meaning;
  private final Set<Slot> needed;
  private final Set<Slot> allowed;
  private final String phrase;

  Passage(Kind kind, Meaning meaning, Set<Slot> needed, Set<Slot> allowed, String phrase) {
    this.kind = kind;
    this.meaning = meaning;
    this.needed = needed;
    this.allowed = allowed;
    this.phrase = phrase;
  }

  Kind kind() {
    return kind;
  }

  Meaning meaning() {
    return meaning;
  }

  /** What must stand in it. */
  Set<Slot> needed() {
    return needed;
  }

  boolean allows(Slot slot) {
    return needed.contains(slot) || allowed.contains(slot);
  }

  /** What may stand in it. */
  List<Slot> slots() {
    return Arrays.stream(Slot.values()).filter(this::allows).toList();
  }

  /** Which of the paper's words it stands for; "" where for none. */
  String phrase() {
    return phrase;
  }

  /** As it is written above its words in the file. */
  public String heading() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kind == Kind.PAPER ? name.substring("paper ".length()) : name;
  }

  static Optional<Passage> headed(Kind kind, String heading) {
    return of(kind).stream().filter(one -> one.heading().equals(heading)).findFirst();
  }

  static List<Passage> of(Kind kind) {
    return Arrays.stream(values()).filter(passage -> passage.kind == kind).toList();
  }
}
