package dev.quayside.db.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "shipment_party")
@IdClass(PartyRow.Key.class)
class PartyRow {

  /** One customer in one shipment. */
  record Key(long customerId, long shipmentId) {}

  @Id
  @Column(name = "customer_id")
  long customerId;

  @Id
  @Column(name = "shipment_id")
  long shipmentId;

  String[] roles = {};

  String[] bars = {};

  String[] people = {};
}
