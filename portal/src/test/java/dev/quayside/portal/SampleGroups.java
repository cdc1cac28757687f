package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.NOW;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.SampleShipment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Filed;
import dev.quayside.db.shipment.Party;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Role;
import dev.quayside.db.wall.Sees;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fifty customers in tens of groups: of each five, the second and third are under the first, the
 * fourth under the second, and the fifth stands alone. Each has two quotes and two shipments, one
 * of each of them of one of his people, and an invoice of his own in each shipment.
 */
record SampleGroups(List<Member> members) {

  static final int CUSTOMERS = 50;

  /** Of each group, those under each of its five, himself too. */
  private static final List<List<Integer>> UNDER =
      List.of(List.of(0, 1, 2, 3), List.of(1, 3), List.of(2), List.of(3), List.of(4));

  /**
   * One of them.
   *
   * @param own what his one person asked for or is named in
   * @param others what is a colleague's
   */
  record Member(int index, CustomerId id, List<String> own, List<String> others) {

    String user(Sees sees) {
      return sees.name().toLowerCase(Locale.ROOT) + "@firm" + index + ".example";
    }

    /** His quotes and shipments, without the papers in these. */
    List<String> pages() {
      return all().stream().filter(address -> !address.contains("/papers/")).toList();
    }

    List<String> all() {
      List<String> all = new ArrayList<>(own);
      all.addAll(others);
      return all;
    }
  }

  /** All that one of a customer's people is to find, by the addresses of the pages. */
  List<String> seen(Member member, Sees sees) {
    return switch (sees) {
      case OWN -> member.own();
      case COMPANY -> member.all();
      case SUBSIDIARIES ->
          UNDER.get(member.index() % 5).stream()
              .map(place -> members.get(member.index() / 5 * 5 + place))
              .flatMap(one -> one.all().stream())
              .toList();
    };
  }

  static SampleGroups fill(OpenPortal portal) {
    String hash = new Passwords().hash(SampleHouse.PASSWORD);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      members.add(member(portal, i, hash));
    }
    for (int top = 0; top < CUSTOMERS; top += 5) {
      under(portal.db, members.get(top + 1), members.get(top));
      under(portal.db, members.get(top + 2), members.get(top));
      under(portal.db, members.get(top + 3), members.get(top + 1));
    }
    return new SampleGroups(List.copyOf(members));
  }

  private static void under(Db db, Member one, Member parent) {
    db.use(books -> books.groups().setParent(one.id(), Optional.of(parent.id())));
  }

  private static Member member(OpenPortal portal, int index, String hash) {
    CustomerId id =
        portal.db.with(
            books -> books.customers().add("FIRM" + index, "Firm " + index, Language.EN));
    var member = new Member(index, id, new ArrayList<>(), new ArrayList<>());
    portal.db.use(books -> {
      for (Sees sees : Sees.values()) {
        String email = member.user(sees);
        long user =
            books.users().put(email, email, Role.CUSTOMER, Optional.of(id), Language.EN, hash);
        User there = books.users().byId(user).orElseThrow();
        books.people().setSees(there, sees);
        books.people().setAdmin(there, sees == Sees.SUBSIDIARIES);
      }
      String person = member.user(Sees.OWN);
      member.own().add("/quotes/" + quote(books, member, person, 2 * index));
      member.others().add("/quotes/" + quote(books, member, "boss@firm.example", 2 * index + 1));
      member.own().add("/shipments/" + shipment(books, member, 2 * index, Set.of(person)));
      member.others().add("/shipments/" + shipment(books, member, 2 * index + 1, Set.of()));
    });
    for (String shipment : List.of(member.own().get(1), member.others().get(1))) {
      var paper =
          SamplePapers.file(
              portal,
              shipment.substring("/shipments/".length()),
              PaperKind.INVOICE,
              Optional.of(id),
              "invoice of " + index);
      String address = shipment + "/papers/" + paper.id();
      (member.own().contains(shipment) ? member.own() : member.others()).add(address);
    }
    return member;
  }

  private static String quote(Books books, Member member, String sender, int nth) {
    var book = new SampleBook(books, 1_000 + nth);
    var mail = SampleMails.losAngeles(member.id()).from(sender);
    return book.quote(book.file(mail), mail, Language.EN, SampleOffers.losAngeles(member.id()));
  }

  private static String shipment(Books books, Member member, int nth, Set<String> people) {
    var plain =
        SampleShipment.of(member.id(), "GRPU%07d".formatted(nth), "CNSHA-USLAX", "GROUP 1E");
    var party =
        new Party(
            member.id(), Set.of(dev.quayside.rates.tracking.Role.PRINCIPAL), Set.of(), people);
    var named =
        new SampleShipment(
            List.of(party), plain.bl(), plain.carrier(), plain.legs(), plain.containers());
    return ((Filed.Done) books.shipments().file(named.filing(), NOW)).number();
  }
}
