package dev.quayside.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.event.Milestone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A colleague hands in lists of shipments and of what happened to them, as his Excel has them. */
class ShipmentListsTest {

  @TempDir Path here;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final DbConfig config = TestBook.fresh();
  private Db db;

  @BeforeEach
  void two_customers_are_known() throws IOException {
    db = Db.open(config);
    write(
        "people.csv",
        """
        code,company,contact,email,language
        NORTH,Northwind,Tom,tom@northwind.example,en
        HENGDA,恒达,李雷,li@hengda.example,zh
        """);
    run("customers", "import", "people.csv");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void a_line_is_a_shipment_and_a_line_an_event() throws IOException {
    write(
        "week.csv",
        """
        委托方,发货人,订舱号,提单号,箱号,船公司,起运港,目的港,船名,航次,预计开航,预计到港,已确认
        NORTH,HENGDA,COSU6412087930,,"CSNU6829160, MSKU6874333",COSU,上海,USLAX,EVER ACE,024E,%s,%s,是
        """
            .formatted(today.minusDays(9), today.plusDays(5).toString().replace('-', '/')));
    write(
        "events.csv",
        """
        booking,milestone,kind,time,place
        COSU6412087930,Vessel departed,actual,%s 22:30,Shanghai
        COSU6412087930,到港,预计,%s,洛杉矶
        """
            .formatted(today.minusDays(8), today.plusDays(7)));

    int filed = run("shipments", "import", "week.csv");
    int told = run("events", "import", "events.csv", "--zone", "Asia/Shanghai");

    assertThat(err.toString()).isEmpty();
    assertThat(filed + told).isZero();
    assertThat(out.toString())
        .contains(
            "1 shipments filed, 0 filed anew", "2 events taken in, 0 were there before, 0 wait");
    SeenShipment seen = seen("NORTH", "S1001");
    assertThat(seen.references().containers()).containsExactly("CSNU6829160", "MSKU6874333");
    assertThat(seen.journey().route().legs()).hasSize(1);
    assertThat(seen.journey().toString()).contains(Milestone.DEPARTED.name());
    assertThat(seen("HENGDA", "S1001").references().orders()).isEmpty();
  }

  @Test
  void lists_name_a_partys_people_and_a_customers_parent() throws IOException {
    write(
        "week.csv",
        """
        customer,customer people,consignee,consignee people,booking,carrier,from,to
        NORTH,Tom@northwind.example; ann@northwind.example,HENGDA,,B1,COSU,CNSHA,USLAX
        NORTH,tom at northwind,,,B2,COSU,CNSHA,USLAX
        """);
    write(
        "parents.csv",
        """
        code,company,contact,email,language,parent
        NORTHHK,Northwind HK,Kim,kim@northwind.example,en,NORTH
        NORTH,Northwind,Tom,tom@northwind.example,en,NORTHHK
        """);
    write(
        "well.csv",
        "code,company,contact,email,language,parent\nHENGDA,恒达,李雷,li@hengda.example,zh,NORTH\n");

    run("shipments", "import", "week.csv");
    int circle = run("customers", "import", "parents.csv");
    run("customers", "import", "well.csv");

    CustomerId north = customer("NORTH");
    var tom = new Whose(north, Set.of(north), Optional.of("tom@northwind.example"));
    assertThat(db.with(books -> books.tracking().of(tom, "S1001")).isPresent()).isTrue();
    assertThat(circle).isOne();
    assertThat(err.toString())
        .contains("is no mail address")
        .contains("line 3: \"NORTHHK\" is NORTH itself, or a company under it");
    assertThat(db.<Optional<Customer>>with(books -> books.groups().parent(customer("HENGDA"))))
        .hasValueSatisfying(parent -> assertThat(parent.code()).isEqualTo("NORTH"));
  }

  private CustomerId customer(String code) {
    return db.with(books -> books.customers().byCode(code).orElseThrow().id());
  }

  @Test
  void a_list_handed_in_again_tells_nothing_twice() throws IOException {
    write("week.csv", shipments("NORTH,B1,COSU,CNSHA,USLAX"));
    write(
        "events.csv", "booking,milestone,kind,time\nB1,DEPARTED,ACT," + today.minusDays(3) + "\n");
    run("shipments", "import", "week.csv");
    run("events", "import", "events.csv");

    int filed = run("shipments", "import", "week.csv");
    int told = run("events", "import", "events.csv");

    assertThat(filed + told).isZero();
    assertThat(out.toString())
        .contains("0 shipments filed, 1 filed anew", "0 events taken in, 1 were there before");
  }

  @Test
  void the_accounts_hand_in_invoices_and_payments_and_each_wrong_cell_is_named()
      throws IOException {
    write("week.csv", shipments("NORTH,B1,COSU,CNSHA,USLAX"));
    write(
        "june.csv",
        """
        账单号,编号,客户代码,费用,金额,币种,到期日,月结
        INV-1,S1001,NORTH,OFR,1200.00,USD,2026/6/20,否
        INV-1,S1001,NORTH,DTHC,250,USD,2026/6/20,否
        INV-2,S1001,HENGDA,OFR,1.00,USD,2026-6-20,是
        INV-3,S1001,NORTH,OFR,1.005,USD,2026-6-20,是
        """);
    write(
        "bank.csv",
        """
        invoice,reference,amount,currency,paid
        INV-1,BOC-1,450.00,USD,2026-06-03
        INV-1,BOC-2,1000.01,USD,2026-06-03
        INV-1,BOC-3,1000.00,CNY,2026-06-03
        INV-9,BOC-4,1.00,USD,2026-06-03
        """);
    run("shipments", "import", "week.csv");

    int charged = run("charges", "import", "june.csv");
    int paid = run("payments", "import", "bank.csv");
    int again = run("payments", "import", "bank.csv");

    assertThat(charged * paid * again).isNotZero();
    assertThat(out.toString())
        .contains(
            "1 invoices filed, 0 filed anew, 0 were there before.",
            "1 payments taken in, 0 were there before.",
            "0 payments taken in, 1 were there before.");
    assertThat(err.toString())
        .contains(
            "has no part in shipment S1001",
            "has more decimal places than its currency",
            "the payment is USD 1000.01, and of invoice INV-1 no more than USD 1000.00 is open",
            "the payment is CNY 1000.00, and invoice INV-1 is USD 1450.00; nothing is converted",
            "INV-9 is no invoice that we know");
  }

  @Test
  void lines_under_the_same_numbers_are_the_legs_of_one_shipment() throws IOException {
    write("week.csv", shipments("NORTH,B2,COSU,CNNGB,SGSIN", "NORTH,B2,COSU,SGSIN,NLRTM"));

    int filed = run("shipments", "import", "week.csv");

    assertThat(filed).isZero();
    assertThat(seen("NORTH", "S1001").journey().route().legs()).hasSize(2);
  }

  @Test
  void right_lines_are_taken_and_each_wrong_cell_is_named() throws IOException {
    write(
        "week.csv",
        shipments(
            "NORTH,B3,COSU,CNSHA,USLAX",
            "NOBODY,B4,COSU,CNSHA,USLAX",
            ",B5,COSU,CNSHA,USLAX",
            "NORTH,B6,COSU,Atlantis,USLAX",
            "NORTH,B7,COSU,CNSHA,CNSHA",
            "NORTH,,COSU,CNSHA,USLAX"));
    write(
        "events.csv",
        """
        booking,container,milestone,kind,time,place
        B3,,DEPARTED,ACT,%1$s,CNSHA
        B3,,left,ACT,%1$s,CNSHA
        B3,,DEPARTED,perhaps,%1$s,CNSHA
        B3,,DEPARTED,ACT,14.06.26,CNSHA
        B3,,DEPARTED,ACT,%1$s 08:00,CNSHA
        B3,,DEPARTED,ACT,%1$s,Atlantis
        B3,,DEPARTED,ACT,%2$s,CNSHA
        ,,DEPARTED,ACT,%1$s,CNSHA
        B3,BOX1,DEPARTED,ACT,%1$s,CNSHA
        B99,,DEPARTED,ACT,%1$s,CNSHA
        """
            .formatted(today.minusDays(3), today.plusDays(3)));

    int filed = run("shipments", "import", "week.csv");
    int told = run("events", "import", "events.csv");
    int waiting = run("events", "waiting");

    assertThat(filed).isEqualTo(1);
    assertThat(told).isEqualTo(1);
    assertThat(waiting).isZero();
    assertThat(out.toString())
        .contains("1 shipments filed", "1 events taken in, 0 were there before, 1 wait")
        .contains("B99: Vessel departed ACT", "told by events.csv: no shipment goes by it");
    assertThat(err.toString().lines().map(String::strip))
        .contains(
            "line 3, column A: \"NOBODY\" is no customer's code",
            "line 4, column A: is blank: whose shipment is it?",
            "line 5, column D: \"Atlantis\" is no port or place that we know; its UN/LOCODE will"
                + " do",
            "line 6, column E: \"CNSHA\" is where the leg begins",
            "line 3, column C: \"left\" is no milestone, such as Vessel departed, 到港 or ARRIVED",
            "line 4, column D: \"perhaps\" is none of planned, estimated, actual (PLN, EST, ACT)",
            "line 7, column F: \"Atlantis\" is no port or place that we know; its UN/LOCODE will"
                + " do",
            "line 10, column B: \"BOX1\" is no container number, such as CSQU3054383")
        .anyMatch(it -> it.startsWith("line 5, column E: \"14.06.26\" is no day and no time"))
        .anyMatch(it -> it.contains("say --zone"))
        .anyMatch(it -> it.startsWith("line 8: lies ahead"))
        .anyMatch(it -> it.startsWith("line 9: names no shipment"))
        .noneMatch(it -> it.contains("\tat "));
  }

  @Test
  void another_list_is_not_taken_for_it() throws IOException {
    write("other.csv", "code,company\nA,B\n");

    int filed = run("shipments", "import", "other.csv");
    int told = run("events", "import", "other.csv");

    assertThat(filed + told).isEqualTo(2);
    assertThat(err.toString())
        .contains("needs the headings customer, carrier, from, to (委托方, 船公司, 起运港, 目的港)")
        .contains("needs the headings milestone, kind, time (节点, 类型, 时间)")
        .contains("Nothing was changed.");
  }

  private static String shipments(String... lines) {
    return "customer,booking,carrier,from,to\n" + String.join("\n", lines) + "\n";
  }

  private SeenShipment seen(String customer, String number) {
    CustomerId id = customer(customer);
    return db.with(books -> books.tracking().of(id, number).orElseThrow());
  }

  private void write(String name, String text) throws IOException {
    Files.write(here.resolve(name), text.getBytes(UTF_8));
  }

  private int run(String... words) {
    return Main.run(
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new ByteArrayInputStream(new byte[0]),
            Map.of(
                "QUAYSIDE_DB_URL", config.url(),
                "QUAYSIDE_DB_USER", config.user(),
                "QUAYSIDE_DB_PASSWORD", config.password()),
            here),
        words);
  }
}
