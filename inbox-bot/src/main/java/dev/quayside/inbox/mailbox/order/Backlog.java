package dev.quayside.inbox.mailbox.order;

import dev.quayside.db.message.Slip;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The mails that are still to be fetched: whoever wrote last comes first, and before his mail what
 * lies there of the same conversation, so that nobody's second mail is read before his first.
 */
public final class Backlog<M> {

  private final TreeMap<Long, Lying<M>> byUid = new TreeMap<>();

  /** Which mails name a Message-ID as their own, or as one they follow. */
  private final Map<String, Set<Long>> naming = new HashMap<>();

  public boolean isEmpty() {
    return byUid.isEmpty();
  }

  public int size() {
    return byUid.size();
  }

  public void add(Lying<M> mail) {
    byUid.put(mail.uid(), mail);
    ids(mail.slip())
        .forEach(id -> naming.computeIfAbsent(id, _ -> new HashSet<>()).add(mail.uid()));
  }

  /** Takes out those that are to be fetched next, in this order. */
  public List<Lying<M>> next(int most) {
    var next = new ArrayList<Lying<M>>();
    while (next.size() < most && !byUid.isEmpty()) {
      for (long uid : conversation(byUid.lastKey())) {
        if (next.size() < most) {
          next.add(remove(uid));
        }
      }
    }
    return next;
  }

  /** The UIDs of what lies here of one conversation, the oldest first. */
  private NavigableSet<Long> conversation(long uid) {
    var found = new TreeSet<Long>(List.of(uid));
    var asked = new HashSet<String>();
    Deque<Long> open = new ArrayDeque<>(found);
    for (Long next = open.poll(); next != null; next = open.poll()) {
      for (String id : ids(Objects.requireNonNull(byUid.get(next)).slip())) {
        if (asked.add(id)) {
          naming.getOrDefault(id, Set.of()).stream().filter(found::add).forEach(open::add);
        }
      }
    }
    return found;
  }

  private Lying<M> remove(long uid) {
    Lying<M> mail = Objects.requireNonNull(byUid.remove(uid));
    for (String id : ids(mail.slip())) {
      naming.computeIfPresent(
          id,
          (_, uids) -> {
            uids.remove(uid);
            return uids.isEmpty() ? null : uids;
          });
    }
    return mail;
  }

  private static List<String> ids(Slip slip) {
    var ids = new ArrayList<String>(slip.earlier());
    slip.id().ifPresent(ids::add);
    return ids;
  }
}
