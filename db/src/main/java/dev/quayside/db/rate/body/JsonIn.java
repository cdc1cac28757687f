package dev.quayside.db.rate.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * JSON as it is read: the fields of an object one after the other. It reads what the database keeps
 * as json, and so has found to be well-formed; a general reader takes four times as long.
 */
final class JsonIn {

  /** Longer numbers are left to BigDecimal; these fit into a long. */
  private static final int SHORT_NUMBER = 18;

  private static final int CODE = 3;
  private static final Currency NONE = Currency.getInstance("XXX");

  private final byte[] json;
  private int at;
  private String name = "";

  /** Stands before the first field of the object. */
  JsonIn(byte[] json) {
    this.json = json;
  }

  /** Goes to the next field's value; false at the end of the object. */
  boolean next() {
    for (; json[at] != '"'; at++) {
      if (json[at] == '}') {
        at++;
        return false;
      }
    }
    name = text();
    while (json[at] == ':' || isSpace(json[at])) {
      at++;
    }
    return true;
  }

  /** Of the field whose value is to be read. */
  String name() {
    return name;
  }

  String text() {
    int start = at + 1;
    int end = start;
    int hash = 0;
    for (; json[end] != '"'; end++) {
      if (json[end] == '\\') {
        return escaped(start);
      }
      hash = 31 * hash + json[end];
    }
    at = end + 1;
    return Words.known(json, start, end, hash);
  }

  int integer() {
    return decimal().intValueExact();
  }

  boolean flag() {
    boolean yes = json[at] == 't';
    skip();
    return yes;
  }

  BigDecimal decimal() {
    int start = at;
    while (isNumber(json[at])) {
      at++;
    }
    return number(start, at);
  }

  /** USD 1400. */
  Money money() {
    UnitPrice price = price();
    return new Money(price.amount(), price.currency());
  }

  /** CNY 28.567. */
  UnitPrice price() {
    int start = at + 1;
    int end = start + CODE;
    int hash = 31 * (31 * json[start] + json[start + 1]) + json[start + 2];
    var currency = Currency.getInstance(Words.known(json, start, end, hash));
    int first = end + 1;
    while (json[++end] != '"') {
      // on to the end of the word
    }
    at = end + 1;
    return new UnitPrice(number(first, end), currency);
  }

  <T> List<T> list(Supplier<T> value) {
    var values = new ArrayList<T>();
    at++;
    while (true) {
      while (json[at] == ',' || isSpace(json[at])) {
        at++;
      }
      if (json[at] == ']') {
        at++;
        return values;
      }
      values.add(value.get());
    }
  }

  /**
   * Amounts by what they are for, each after its currency: "CNY GP20=750 HC40=1250", and where
   * currencies differ "CNY GP20=750 USD HC40=180".
   */
  <K, V> Map<K, V> amounts(Function<String, K> key, BiFunction<BigDecimal, Currency, V> amount) {
    var values = new HashMap<K, V>(8);
    var currency = NONE;
    while (json[at] != '"' || values.isEmpty()) {
      int start = ++at;
      int hash = 0;
      while (json[at] != '=' && json[at] != ' ') {
        hash = 31 * hash + json[at++];
      }
      String word = Words.known(json, start, at, hash);
      if (json[at] == ' ') {
        currency = Currency.getInstance(word);
        continue;
      }
      int first = ++at;
      while (json[at] != ' ' && json[at] != '"') {
        at++;
      }
      values.put(key.apply(word), amount.apply(number(first, at), currency));
    }
    at++;
    return values;
  }

  /** The object that stands here; what stood elsewhere in the very same words is not read again. */
  <T> T once(Seen<T> seen, Function<JsonIn, T> object) {
    int start = at;
    int hash = passOver();
    int end = at;
    T known = seen.find(json, start, end, hash);
    if (known == null) {
      at = start;
      known = object.apply(this);
      seen.add(json, start, end, hash, known);
      at = end;
    }
    return known;
  }

  /** Passes over an object, and says a number that is the same for the same words. */
  private int passOver() {
    int depth = 0;
    int hash = 0;
    boolean quoted = false;
    do {
      byte letter = json[at++];
      hash = 31 * hash + letter;
      switch (letter) {
        case '"' -> quoted = !quoted;
        case '\\' -> at++;
        case '{', '[' -> depth += quoted ? 0 : 1;
        case '}', ']' -> depth -= quoted ? 0 : 1;
        default -> {}
      }
    } while (depth > 0);
    return hash;
  }

  /** Passes over a value of any kind. */
  void skip() {
    int depth = 0;
    do {
      switch (json[at]) {
        case '"' -> skipText();
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
      at++;
    } while (depth > 0 || !endsHere());
  }

  /** To the quote that ends it. */
  private void skipText() {
    while (json[++at] != '"') {
      if (json[at] == '\\') {
        at++;
      }
    }
  }

  private boolean endsHere() {
    return json[at] == ',' || json[at] == '}' || json[at] == ']' || isSpace(json[at]);
  }

  private BigDecimal number(int start, int end) {
    long digits = 0;
    int scale = -1;
    if (end - start > SHORT_NUMBER) {
      return written(start, end);
    }
    for (int i = start; i < end; i++) {
      byte letter = json[i];
      if (letter >= '0' && letter <= '9') {
        digits = digits * 10 + letter - '0';
        scale += scale < 0 ? 0 : 1;
      } else if (letter == '.') {
        scale = 0;
      } else {
        return written(start, end);
      }
    }
    return BigDecimal.valueOf(digits, Math.max(0, scale));
  }

  /** With a sign, an exponent or many digits. */
  private BigDecimal written(int start, int end) {
    return new BigDecimal(new String(json, start, end - start, UTF_8));
  }

  /** The text that begins there and has something escaped in it (RFC 8259, section 7). */
  private String escaped(int start) {
    int end = start;
    while (json[end] != '"') {
      end += json[end] == '\\' ? 2 : 1;
    }
    at = end + 1;
    String raw = new String(json, start, end - start, UTF_8);
    var text = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter != '\\') {
        text.append(letter);
        continue;
      }
      switch (raw.charAt(++i)) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
          i += 4;
        }
        default -> text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }

  private static boolean isNumber(byte letter) {
    return (letter >= '0' && letter <= '9')
        || letter == '.'
        || letter == '-'
        || letter == '+'
        || letter == 'e'
        || letter == 'E';
  }

  private static boolean isSpace(byte letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
  }
}
