package dev.quayside.db.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shipment")
class ShipmentRow {

  @Id long id;

  String number = "";

  @Column(name = "bl_number")
  @Nullable String blNumber;

  @Nullable String booking;

  String carrier = "";

  String origin = "";

  String destination = "";

  String[] containers = {};

  String[] orders = {};

  @Column(name = "shipper_refs")
  String[] shipperRefs = {};

  @JdbcTypeCode(SqlTypes.JSON)
  String legs = "";
}
