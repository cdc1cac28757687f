package dev.quayside.db.rate.terms;

import dev.quayside.rates.margin.floor.Approval;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "approval")
class ApprovalRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String seal = "";

  @Column(name = "approved_by")
  String by = "";

  LocalDate day = LocalDate.EPOCH;

  Approval toApproval() {
    return new Approval(by, day, seal);
  }
}
