package dev.quayside.portal.approvals;

import dev.quayside.db.desk.Stamp;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.held.HeldQuote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of what is held below a floor.
 *
 * @param stamps how far the cases have come that wait, which each form carries
 * @param undo what the reader can still take back
 * @param decides whether the reader may approve and decline
 * @param refused why what he said just now does not count
 */
public record ApprovalList(
    List<HeldInquiry> held,
    Map<Long, Stamp> stamps,
    UndoView undo,
    boolean decides,
    Optional<NotDecided> refused) {

  public ApprovalList {
    held = List.copyOf(held);
    stamps = Map.copyOf(stamps);
  }

  /** How far its case has come. */
  public String seen(HeldInquiry one) {
    return stamps.getOrDefault(one.inquiry(), Stamp.NEVER).text();
  }

  public List<HeldInquiry> waiting() {
    return held.stream().filter(it -> it.state() == State.WAITING).toList();
  }

  public List<HeldInquiry> decided() {
    return held.stream().filter(it -> it.state() != State.WAITING).toList();
  }

  /** What is held of one inquiry, request by request. */
  public static List<List<HeldQuote>> byRequest(HeldInquiry held) {
    return List.copyOf(
        held.quotes().stream()
            .collect(Collectors.groupingBy(HeldQuote::nth, TreeMap::new, Collectors.toList()))
            .values());
  }
}
