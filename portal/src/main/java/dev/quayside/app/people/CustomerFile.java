package dev.quayside.app.people;

import dev.quayside.app.list.Headed;
import dev.quayside.app.list.HeadedList;
import dev.quayside.app.list.OpenedList;
import dev.quayside.db.customer.Language;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.question.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a list of customers with their people, one line for each mail address. */
public final class CustomerFile {

  /**
   * One line.
   *
   * @param place where it stands, for messages
   * @param email lower case
   * @param parent the code of the customer whose subsidiary he is; empty where the list says
   *     nothing
   */
  public record Entry(
      String place,
      String code,
      String company,
      String contact,
      String email,
      Language language,
      Optional<String> parent) {

    /** One of whose parent nothing is said. */
    public Entry(
        String place,
        String code,
        String company,
        String contact,
        String email,
        Language language) {
      this(place, code, company, contact, email, language, Optional.empty());
    }
  }

  /** What came of reading the list. */
  public sealed interface Result {

    /** The lines that are right, and each cell that is wrong. */
    record Read(List<Entry> entries, List<Problem> problems) implements Result {
      public Read {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
      }
    }

    /** It is no list of customers; says why. */
    record Unreadable(String why) implements Result {}
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
  private enum Column implements Headed {
    CODE("code", "customer", "customer code", "客户代码", "代码"),
    COMPANY("company", "company name", "customer name", "公司", "公司名称", "客户名称"),
    CONTACT("contact", "name", "contact name", "联系人", "姓名"),
    EMAIL("email", "e-mail", "mail", "邮箱", "电子邮箱", "邮件地址"),
    LANGUAGE("language", "lang", "语言"),
    PARENT("parent", "parent code", "母公司", "上级客户代码");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
      return headings;
    }
  }

  private final HeadedList<Column> list;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> companies = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> emails = new HashSet<>();

  private CustomerFile(HeadedList<Column> list) {
    this.list = list;
  }

  public static Result read(Path file) {
    var needed = EnumSet.complementOf(EnumSet.of(Column.PARENT));
    return switch (OpenedList.read(file, Column.class, needed)) {
      case OpenedList.Unreadable<Column>(String why) -> new Result.Unreadable(why);
      case OpenedList.Open<Column>(var list) -> new CustomerFile(list).read();
    };
  }

  private Result read() {
    list.lines().forEach(this::read);
    return new Result.Read(entries, list.problems());
  }

  private void read(Line line) {
    int before = list.problems().size();
    String code = needed(line, Column.CODE);
    String company = needed(line, Column.COMPANY);
    String contact = needed(line, Column.CONTACT);
    String email = needed(line, Column.EMAIL).toLowerCase(Locale.ROOT);
    Optional<Language> language = language(line);
    if (!email.isEmpty() && !isAddress(email)) {
      list.wrong(line, Column.EMAIL, "is no mail address");
    } else if (!email.isEmpty() && !emails.add(email)) {
      list.wrong(line, Column.EMAIL, "stands in the list twice");
    }
    String known = companies.putIfAbsent(code, company);
    if (known != null && !known.equals(company)) {
      list.wrong(
          line,
          Column.COMPANY,
          "is another company than \"%s\", which has the same code".formatted(known));
    }
    Optional<String> parent = parent(line, code);
    if (list.problems().size() == before) {
      entries.add(
          new Entry(line.place(), code, company, contact, email, language.orElseThrow(), parent));
    }
  }

  private Optional<String> parent(Line line, String code) {
    Optional<String> parent =
        Optional.of(list.text(line, Column.PARENT)).filter(it -> !it.isEmpty());
    parent
        .map(one -> parents.putIfAbsent(code, one))
        .filter(known -> !known.equals(parent.get()))
        .ifPresent(known ->
            list.wrong(
                line,
                Column.PARENT,
                "is another than %s, under which the same customer stands".formatted(known)));
    return parent;
  }

  private Optional<Language> language(Line line) {
    String tag = needed(line, Column.LANGUAGE).toLowerCase(Locale.ROOT);
    Optional<Language> language =
        switch (tag) {
          case "en", "english", "英文" -> Optional.of(Language.EN);
          case "zh", "chinese", "中文" -> Optional.of(Language.ZH);
          default -> Optional.empty();
        };
    if (language.isEmpty() && !tag.isEmpty()) {
      list.wrong(line, Column.LANGUAGE, "is no language Quayside writes; en or zh");
    }
    return language;
  }

  private String needed(Line line, Column column) {
    Cell cell = list.cell(line, column);
    if (cell.trouble().isPresent()) {
      list.wrong(line, column, cell.trouble().get().english());
      return "";
    }
    if (cell.blank()) {
      list.wrong(line, column, "is blank");
    } else if (cell.text().length() > 200) {
      list.wrong(line, column, "is longer than 200 letters");
    }
    return cell.text();
  }

  /** Good enough to send to (RFC 5321): something, one @, a domain. */
  static boolean isAddress(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && text.indexOf('.', at) > at + 1
        && !text.endsWith(".")
        && text.length() <= 254
        && text.chars().allMatch(c -> c > ' ' && c < 127 && ",;<>()\"".indexOf(c) < 0);
  }
}
