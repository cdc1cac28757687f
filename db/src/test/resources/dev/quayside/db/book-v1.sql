-- What the first Quayside wrote: two sheets, a contract, and a quote.
insert into place values ('CNSHA', 'Shanghai', '上海', 'CN'), ('USLAX', 'Los Angeles', '洛杉矶', 'US');
insert into customer (code, name, language) values ('ACME', 'Acme Ltd', 'en');
insert into rate_import (file, imported_at) values
  ('june.csv', '2026-06-01T08:00:00Z'), ('acme.csv', '2026-06-01T09:00:00Z');
insert into rate (import_id, origin, destination, carrier, customer_id, currency, freight, charges,
                  valid_from, valid_to, transit_from, transit_to, free_days, source_place)
values
  (1, 'CNSHA', 'USLAX', 'COSU', null, 'USD', '{"GP20": 1400.00, "HC40": 1850.50}',
   '[{"code": "THC", "leg": "ORIGIN", "basis": {"is": "PerContainer",
      "amounts": {"HC40": {"amount": 1250.00, "currency": "CNY"}}}},
     {"code": "DOC", "leg": "ORIGIN", "basis": {"is": "PerBillOfLading",
      "amount": {"amount": 450.00, "currency": "CNY"}}},
     {"code": "PSS", "leg": "FREIGHT", "basis": {"is": "PercentOfFreight", "percent": 2.50}},
     {"code": "BAF", "leg": "FREIGHT", "basis": {"is": "Included"}}]',
   '2026-06-01', '2026-06-30', 16, 18, 14, 'row 2'),
  (2, 'CNSHA', 'USLAX', 'MAEU', 1, 'USD', '{"HC40": 1700.00}', '[]',
   '2026-06-01', '2026-06-30', null, null, null, 'row 2');
insert into margin_rule (name, percent) values ('house', 8);
insert into message (digest, mailbox, raw, taken_in_at, due_at)
values ('d', 'INBOX', '', '2026-06-01T08:00:00Z', '2026-06-01T08:00:00Z');
insert into conversation (customer_id, participant, subject, opened_at)
values (1, 'li@acme.example', 'Rates', '2026-06-01T08:00:00Z');
insert into inquiry (message_id, conversation_id, customer_id, sender_name, sender, subject, text,
                     sent_at, taken_in_at, intent, intent_reason, language, understood, outcome,
                     outcome_reason, decided_at)
values (1, 1, 1, 'Li', 'li@acme.example', 'Rates', 'Shanghai to LA, 1x20GP and 3x40HC',
        '2026-06-01T08:00:00Z', '2026-06-01T08:00:00Z', 'rfq', '', 'en', '{}', 'QUOTED', '',
        '2026-06-01T08:00:00Z');
insert into quote (number, inquiry_id, customer_id) values ('Q1001', 1, 1);
insert into quote_version (quote_id, version, language, valid_until, given_at, offer)
values (1, 1, 'en', '2026-06-30', '2026-06-01T08:00:00Z', '{
  "request": {
    "customer": {"value": 1},
    "origin": {"code": {"code": "CNSHA"}, "kind": "SEA", "iata": null, "nameEn": "Shanghai",
               "nameZh": "上海", "country": "CN", "codes": [{"code": "CNSHA"}], "parent": null,
               "region": "CN", "tier": 1},
    "destination": {"code": {"code": "USLAX"}, "kind": "SEA", "iata": null,
                    "nameEn": "Los Angeles", "nameZh": "洛杉矶", "country": "US",
                    "codes": [{"code": "USLAX"}], "parent": null, "region": "USWC", "tier": 1},
    "containers": {"counts": {"GP20": 1, "HC40": 3}},
    "goods": {"description": "furniture", "grossKg": 9000},
    "incoterm": "FOB", "carriers": [], "readyOn": "2026-06-05", "askedOn": "2026-06-01"},
  "options": [{
    "label": "CHEAPEST", "rate": 2, "contract": true,
    "carrier": {"scac": "MAEU", "nameEn": "Maersk", "nameZh": "马士基"},
    "pricedLane": {"origin": {"code": "CNSHA"}, "destination": {"code": "USLAX"}},
    "validity": {"from": "2026-06-01", "to": "2026-06-30"},
    "transit": {"leastDays": 16, "mostDays": 18}, "freeDays": 14,
    "lines": [
      {"code": "OF", "leg": "FREIGHT", "equipment": "GP20", "count": 1,
       "each": {"amount": 1450.00, "currency": "USD"}},
      {"code": "OF", "leg": "FREIGHT", "equipment": "HC40", "count": 3,
       "each": {"amount": 1900.50, "currency": "USD"}},
      {"code": "DOC", "leg": "ORIGIN", "equipment": null, "count": 1,
       "each": {"amount": 450.00, "currency": "CNY"}}],
    "included": ["BAF"], "subjectTo": [], "atCost": [],
    "totals": {"byCurrency": [{"amount": 7151.50, "currency": "USD"}],
               "inAll": {"amount": {"amount": 7151.50, "currency": "USD"}, "rates": []}},
    "margin": {"rule": "house", "perContainer": {
      "GP20": {"amount": 50.00, "currency": "USD"}, "HC40": {"amount": 50.00, "currency": "USD"}}}}],
  "ledger": [{"rate": 1, "what": "COSU CNSHA-USLAX", "reason": "CONTRACT_GOES_FIRST",
              "detail": "the customer has a contract rate"}]}');
