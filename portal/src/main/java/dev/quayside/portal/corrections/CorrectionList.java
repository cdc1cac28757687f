package dev.quayside.portal.corrections;

import dev.quayside.db.naming.Deciding;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.naming.Touched;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of the corrections shows.
 *
 * @param waiting names that wait for a decision, each tried on past mails
 * @param decided names that hold, have ended or were refused
 * @param decides whether this user may decide
 * @param form what was typed
 * @param refused why what he decided does not count
 */
public record CorrectionList(
    List<Waiting> waiting,
    List<Named> decided,
    boolean decides,
    Form form,
    Optional<Refused> refused) {

  public CorrectionList {
    waiting = List.copyOf(waiting);
    decided = List.copyOf(decided);
  }

  /**
   * A name that somebody thinks of.
   *
   * @param objection why it cannot be proposed
   */
  public record Form(String name, String port, PlaceKind kind, Optional<Objection> objection) {}

  /**
   * A name that somebody may let, with what it would have done.
   *
   * @param gains some of the past mails that it would have helped
   * @param harms some of those that would be read otherwise
   */
  public record Waiting(
      ProposedName proposed, Optional<Place> place, List<Touched> gains, List<Touched> harms) {
    public Waiting {
      gains = List.copyOf(gains);
      harms = List.copyOf(harms);
    }
  }

  public record Named(ProposedName proposed, Optional<Place> place) {}

  /** Why a decision does not count. */
  public sealed interface Refused {

    /** He has not said why, or not that he has seen the harms. */
    record Unsaid() implements Refused {}

    /** The book says otherwise by now. */
    record Otherwise(Deciding deciding) implements Refused {}
  }

  public List<PlaceKind> kinds() {
    return List.of(PlaceKind.SEA, PlaceKind.AIR, PlaceKind.RAIL, PlaceKind.INLAND);
  }

  /** "CNSHA → ?": an end that is not understood is asked. */
  public static String lanes(String told) {
    return Stream.of(told.split(" "))
        .map(lane ->
            Stream.of(lane.split(">", -1))
                .map(end -> end.isEmpty() ? "?" : end)
                .collect(Collectors.joining(" → ")))
        .collect(Collectors.joining(", "));
  }
}
