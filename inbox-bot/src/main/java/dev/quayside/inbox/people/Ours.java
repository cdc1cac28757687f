package dev.quayside.inbox.people;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses are ours: the boxes that this robot reads and writes with, and our people.
 *
 * @param boxes the robot's own addresses
 * @param staff our people's addresses, as far as they are known one by one
 */
public record Ours(Set<String> boxes, Set<String> staff) {

  /** Where bounces come back to, with the mark of the letter behind a plus. */
  private static final String BOUNCES = "bounce+";

  public Ours {
    boxes = boxes.stream().map(Addresses::person).collect(Collectors.toUnmodifiableSet());
    staff = staff.stream().map(Addresses::person).collect(Collectors.toUnmodifiableSet());
  }

  /** The robot itself, in whatever way its address is written. */
  public boolean box(String address) {
    return boxes.contains(Addresses.person(address))
        || (Addresses.localPart(address).startsWith(BOUNCES)
            && boxes.stream().map(Addresses::domain).anyMatch(Addresses.domain(address)::equals));
  }

  /** One of our people; at a public mail house only who is known by name. */
  public boolean colleague(String address) {
    return !box(address)
        && (staff.contains(Addresses.person(address))
            || domains().contains(Addresses.domain(address)));
  }

  /** Domains that are ours alone. */
  public Set<String> domains() {
    var domains = new HashSet<String>();
    boxes.stream()
        .map(Addresses::domain)
        .filter(domain -> !PublicMail.has(domain))
        .forEach(domains::add);
    return domains;
  }
}
