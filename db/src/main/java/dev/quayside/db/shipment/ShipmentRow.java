package dev.quayside.db.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shipment")
class ShipmentRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @Column(name = "customer_id")
  long customerId;

  @Column(name = "bl_number")
  String blNumber = "";

  String carrier = "";

  String vessel = "";

  String origin = "";

  String destination = "";

  String[] containers = {};
}
