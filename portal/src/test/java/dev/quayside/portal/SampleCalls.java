package dev.quayside.portal;

/** What a program sends of shipments: one that is filed, and what is told of it. */
final class SampleCalls {

  static final String SHIPMENT =
      """
      {"bl": "OOLU2719930840", "booking": "2719930840", "carrier": "OOLU", "confirmed": true,
       "containers": ["MSKU6874333"], "orders": ["PO-4711"],
       "parties": [{"customer": "NORTHWIND", "roles": ["PRINCIPAL", "CONSIGNEE"]},
                   {"customer": "HENGDA", "roles": ["SHIPPER"]}],
       "legs": [{"means": "VESSEL", "from": "CNNGB", "to": "SGSIN", "vessel": "OOCL SPAIN", "voyage": "022W",
                 "departs": "2026-05-30T10:00:00+08:00", "arrives": "2026-06-07T08:00:00+08:00"},
                {"means": "VESSEL", "from": "SGSIN", "to": "DEHAM", "vessel": "COSCO ARIES", "voyage": "033W",
                 "departs": "2026-06-09T08:00:00+08:00", "arrives": "2026-06-30T06:00:00+02:00"}]}
      """;

  static final String DEPARTED = event("e-1", "ACT", "2026-05-31T14:00:00+08:00");

  private SampleCalls() {}

  /** A departure from Ningbo, as DCSA writes it. */
  static String event(String id, String how, String when) {
    return """
    {"eventID": "%s", "eventType": "TRANSPORT", "eventClassifierCode": "%s", "eventDateTime": "%s",
     "transportEventTypeCode": "DEPA",
     "transportCall": {"UNLocationCode": "CNNBO", "modeOfTransport": "VESSEL",
       "exportVoyageNumber": "022W", "vessel": {"vesselName": "OOCL SPAIN"}},
     "documentReferences": [{"documentReferenceType": "TRD", "documentReferenceValue": "OOLU2719930840"}]}\
    """
        .formatted(id, how, when);
  }

  /** Of Northwind's shipment, to Northwind. */
  static final String INVOICE =
      """
      {"invoice": "INV-77", "shipment": "S1001", "customer": "NORTHWIND", "currency": "USD",
       "due": "2026-06-20", "charges": [
         {"name": "OFR", "amount": "1200.00"}, {"name": "DTHC", "amount": "250.00"}]}
      """;

  static final String PAYMENT =
      """
      {"invoice": "INV-77", "reference": "BOC-1", "amount": "450.00", "currency": "USD",
       "day": "2026-06-03"}
      """;
}
