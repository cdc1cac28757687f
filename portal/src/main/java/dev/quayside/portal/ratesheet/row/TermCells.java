package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.notes.WeightText;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads for whom a row's rates are, and for which cargo. */
record TermCells(RowCells cells, Trade trade) {

  private static final Map<String, Agreement.Kind> KINDS =
      Map.ofEntries(
          Map.entry("FAK", Agreement.Kind.TARIFF),
          Map.entry("TARIFF", Agreement.Kind.TARIFF),
          Map.entry("GENERAL", Agreement.Kind.TARIFF),
          Map.entry("公共运价", Agreement.Kind.TARIFF),
          Map.entry("市场价", Agreement.Kind.TARIFF),
          Map.entry("NAC", Agreement.Kind.CONTRACT),
          Map.entry("CONTRACT", Agreement.Kind.CONTRACT),
          Map.entry("SC", Agreement.Kind.CONTRACT),
          Map.entry("NAMED ACCOUNT", Agreement.Kind.CONTRACT),
          Map.entry("合约价", Agreement.Kind.CONTRACT),
          Map.entry("约价", Agreement.Kind.CONTRACT),
          Map.entry("SPOT", Agreement.Kind.SPOT),
          Map.entry("ONE-OFF", Agreement.Kind.SPOT),
          Map.entry("即期", Agreement.Kind.SPOT),
          Map.entry("现舱价", Agreement.Kind.SPOT),
          Map.entry("特价", Agreement.Kind.SPOT));

  private static final Set<String> ANY_CARGO =
      Set.of(
          "", "-", "fak", "freight all kinds", "all", "general cargo", "gc", "gdsm", "普货", "一般货物");

  /** Whose rate it is; where a column says the kind, it must agree with the other columns. */
  Agreement agreement(String level) {
    Optional<CustomerId> customer = cells.said(Fact.CUSTOMER, customer());
    String contract = cells.text(Fact.CONTRACT);
    Optional<Agreement.Kind> kind = cells.said(Fact.RATE_TYPE, kind());
    if (kind.filter(Agreement.Kind.SPOT::equals).isPresent()) {
      return new Agreement(Agreement.Kind.SPOT, customer, "", contract);
    }
    if (customer.isPresent()) {
      return new Agreement(Agreement.Kind.CONTRACT, customer, "", contract);
    }
    if (kind.filter(Agreement.Kind.CONTRACT::equals).isPresent()) {
      cells.wrong(
          cells.cell(Fact.RATE_TYPE),
          Saying.of(
              "is for a named account; say whose in a column Contract customer",
              "是指定客户的合约价；请加一列“合约客户”注明客户代码"));
    }
    return level.isEmpty()
        ? new Agreement(Agreement.Kind.TARIFF, Optional.empty(), "", contract)
        : new Agreement(Agreement.Kind.PRICE_LEVEL, Optional.empty(), level, contract);
  }

  private Understood<Agreement.Kind> kind() {
    String word = cells.text(Fact.RATE_TYPE).strip().toUpperCase(Locale.ROOT);
    if (word.isEmpty() || word.equals("-")) {
      return new Understood.Nothing<>();
    }
    return Optional.ofNullable(KINDS.get(word))
        .<Understood<Agreement.Kind>>map(Understood.Is::new)
        .orElseGet(() ->
            Understood.wrong(
                "is no kind of rate; write FAK, NAC or SPOT", "不是运价类型；请填FAK、NAC或SPOT"));
  }

  private Understood<CustomerId> customer() {
    String code = cells.text(Fact.CUSTOMER);
    if (code.isBlank()) {
      return new Understood.Nothing<>();
    }
    return trade
        .customers()
        .apply(code)
        .<Understood<CustomerId>>map(Understood.Is::new)
        .orElseGet(() ->
            Understood.wrong(
                "is no customer's code; import the customer first, or leave it blank for a tariff"
                    + " rate",
                "不是客户代码；请先导入该客户，公开运价则留空"));
  }

  /**
   * @param noted the weight limit the remarks name
   */
  Scope scope(Optional<BigDecimal> noted) {
    Cell limit = cells.cell(Fact.WEIGHT_LIMIT);
    Optional<BigDecimal> most = WeightText.cell(limit.text());
    if (most.isEmpty() && !limit.blank() && !limit.text().equals("-")) {
      cells.wrong(
          limit, Saying.of("is no weight limit; write 15吨 or 18000 KGS", "不是限重；请填15吨或18000 KGS"));
    }
    return new Scope(commodities(), Optional.empty(), most.or(() -> noted));
  }

  private List<String> commodities() {
    if (cells.text(Fact.COMMODITY).isEmpty()) {
      return List.of();
    }
    return Arrays.stream(cells.text(Fact.COMMODITY).toLowerCase(Locale.ROOT).split("[,;/、，\n]"))
        .map(String::strip)
        .filter(word -> !ANY_CARGO.contains(word))
        .toList();
  }
}
