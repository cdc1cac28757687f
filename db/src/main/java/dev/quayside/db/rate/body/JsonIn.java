package dev.quayside.db.rate.body;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as it is read: the fields of an object one after the other. */
final class JsonIn implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int CODE = 3;

  private final JsonParser parser;

  /** Stands before the first field of the object. */
  JsonIn(byte[] json) {
    parser = JSON.createParser(ObjectReadContext.empty(), json);
    parser.nextToken();
  }

  /** Goes to the next field's value; false at the end of the object. */
  boolean next() {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      return false;
    }
    parser.nextToken();
    return true;
  }

  /** Of the field whose value is to be read. */
  String name() {
    return parser.currentName();
  }

  String text() {
    return parser.getString();
  }

  int integer() {
    return parser.getIntValue();
  }

  boolean flag() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  BigDecimal decimal() {
    return parser.getDecimalValue();
  }

  /** USD 1400. */
  Money money() {
    return new Money(amount(), currency());
  }

  /** CNY 28.567. */
  UnitPrice price() {
    return new UnitPrice(amount(), currency());
  }

  <T> List<T> list(Supplier<T> value) {
    var values = new ArrayList<T>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value.get());
    }
    return values;
  }

  <K, V> Map<K, V> map(Function<String, K> key, Supplier<V> value) {
    var values = new HashMap<K, V>();
    while (next()) {
      values.put(key.apply(name()), value.get());
    }
    return values;
  }

  void skip() {
    parser.skipChildren();
  }

  @Override
  public void close() {
    parser.close();
  }

  private Currency currency() {
    return Currency.getInstance(
        new String(parser.getStringCharacters(), parser.getStringOffset(), CODE));
  }

  private BigDecimal amount() {
    return new BigDecimal(
        parser.getStringCharacters(),
        parser.getStringOffset() + CODE + 1,
        parser.getStringLength() - CODE - 1);
  }
}
