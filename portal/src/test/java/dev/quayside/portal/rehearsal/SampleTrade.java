package dev.quayside.portal.rehearsal;

import java.util.List;

/** Ports, their regions' price levels and the lines that call there: what sample sheets are of. */
final class SampleTrade {

  /**
   * A section of a sheet.
   *
   * @param box20 US dollars for a 20GP
   * @param times what a 40' costs of it
   * @param days at sea
   */
  record Section(
      String region, double box20, double times, int days, List<String> ports, String filing) {}

  static final List<Section> SECTIONS =
      List.of(
          new Section(
              "USWC", 1500, 1.25, 16, List.of("USLAX", "USLGB", "USOAK", "USSEA", "USTIW"), "AMS"),
          new Section(
              "USEC",
              2400,
              1.25,
              33,
              List.of("USNYC", "USSAV", "USORF", "USCHS", "USBAL", "USMIA", "USJAX"),
              "AMS"),
          new Section("USGC", 2500, 1.25, 36, List.of("USHOU", "USMOB", "USMSY"), "AMS"),
          new Section(
              "NEU",
              1300,
              1.75,
              34,
              List.of(
                  "Rotterdam",
                  "Hamburg",
                  "Antwerp",
                  "Felixstowe",
                  "Le Havre",
                  "DEBRV",
                  "GBSOU",
                  "GBLGP",
                  "BEZEE"),
              "ENS"),
          new Section(
              "WMED",
              1700,
              1.7,
              33,
              List.of("Genoa", "ITSPE", "Valencia", "Barcelona", "FRFOS"),
              "ENS"),
          new Section(
              "EMED",
              1800,
              1.7,
              30,
              List.of("Piraeus", "Istanbul", "TRMER", "Alexandria", "Haifa"),
              ""),
          new Section(
              "MEG", 1100, 1.6, 20, List.of("AEJEA", "SADMM", "KWSAA", "OMSOH", "BHKBS"), ""),
          new Section(
              "ISC",
              800,
              1.5,
              17,
              List.of("INNSA", "INMUN", "INMAA", "PKKHI", "LKCMB", "BDCGP"),
              ""),
          new Section(
              "SEA",
              180,
              1.8,
              7,
              List.of("SGSIN", "MYPKG", "THLCH", "VNSGN", "VNHPH", "IDJKT", "IDSUB"),
              ""),
          new Section(
              "JP", 250, 1.9, 4, List.of("JPTYO", "JPYOK", "JPNGO", "JPOSA", "JPUKB"), "AFR"),
          new Section(
              "WAF",
              2800,
              1.7,
              38,
              List.of("NGAPP", "GHTEM", "CIABJ", "TGLFW", "BJCOO", "CMDLA"),
              ""),
          new Section("EAF", 1900, 1.8, 24, List.of("KEMBA", "TZDAR", "MUPLU"), ""),
          new Section(
              "ECSA", 2200, 1.15, 34, List.of("BRSSZ", "BRPNG", "BRNVT", "UYMVD", "ARBUE"), ""),
          new Section(
              "WCSA", 1900, 1.2, 31, List.of("PECLL", "CLSAI", "CLVAP", "COBUN", "ECGYE"), ""),
          new Section(
              "OCE", 1000, 1.9, 16, List.of("AUSYD", "AUMEL", "AUBNE", "AUFRE", "NZAKL"), ""));

  static final List<String> ORIGINS =
      List.of("Shanghai", "Ningbo", "Qingdao", "CNYTN", "Xiamen", "CNTXG", "CNDLC", "CNNSA");

  static final List<String> LINES =
      List.of("COSCO", "MSC", "CMA CGM", "OOCL", "EMC", "ONE", "YML", "HMM", "ZIM", "Maersk");

  private SampleTrade() {}
}
