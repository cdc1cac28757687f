package dev.quayside.notifier.archive;

import java.util.List;
import java.util.Optional;

/** Several places in which copies may lie. */
public final class EitherArchive implements Archive {

  private final List<Archive> places;

  /** The quickest to ask first. */
  public EitherArchive(List<Archive> places) {
    this.places = List.copyOf(places);
  }

  /** That it is not here can only be said where each of them has answered. */
  @Override
  public Answer ask(String messageId) {
    Optional<Answer> silent = Optional.empty();
    for (Archive place : places) {
      Answer answer = place.ask(messageId);
      switch (answer) {
        case Answer.Sent _ -> {
          return answer;
        }
        case Answer.Silent _ -> silent = Optional.of(answer);
        case Answer.NotHere _ -> {
          // The next may hold it.
        }
      }
    }
    return silent.orElseGet(Answer.NotHere::new);
  }
}
