package dev.quayside.portal.approvals;

import dev.quayside.db.held.Deciding;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.held.HeldQuote;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of what is held below a floor.
 *
 * @param decides whether the reader may approve and decline
 * @param refused why what he said just now does not count
 */
public record ApprovalList(List<HeldInquiry> held, boolean decides, Optional<Deciding> refused) {

  public ApprovalList {
    held = List.copyOf(held);
  }

  public List<HeldInquiry> waiting() {
    return held.stream().filter(it -> it.state() == State.WAITING).toList();
  }

  public List<HeldInquiry> decided() {
    return held.stream().filter(it -> it.state() != State.WAITING).toList();
  }

  /** Who was quicker; empty where nobody was. */
  public Optional<HeldInquiry> before() {
    return refused
        .filter(Deciding.DecidedBefore.class::isInstance)
        .map(why -> ((Deciding.DecidedBefore) why).by());
  }

  public boolean changed() {
    return refused.filter(Deciding.Changed.class::isInstance).isPresent();
  }

  /** What is held of one inquiry, request by request. */
  public static List<List<HeldQuote>> byRequest(HeldInquiry held) {
    return List.copyOf(
        held.quotes().stream()
            .collect(Collectors.groupingBy(HeldQuote::nth, TreeMap::new, Collectors.toList()))
            .values());
  }
}
