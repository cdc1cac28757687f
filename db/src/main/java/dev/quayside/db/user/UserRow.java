package dev.quayside.db.user;

import dev.quayside.db.customer.Language;
import dev.quayside.db.wall.Sees;
import dev.quayside.rates.tariff.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
class UserRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String email = "";

  String name = "";

  String role = "";

  @Column(name = "customer_id")
  @Nullable Long customerId;

  String language = "";

  boolean approver;

  /** Null: he signs in by mailed links alone. */
  @Column(name = "password_hash")
  @Nullable String passwordHash;

  @Column(name = "company_admin")
  boolean companyAdmin;

  String sees = "";

  String access = "";

  /** Null: as the house. */
  @Nullable String zone;

  User toUser() {
    return new User(
        Objects.requireNonNull(id),
        email,
        name,
        User.Role.valueOf(role),
        Optional.ofNullable(customerId).map(CustomerId::new),
        Language.answering(language),
        approver,
        companyAdmin,
        Sees.valueOf(sees),
        User.Access.valueOf(access),
        Optional.ofNullable(zone).map(ZoneId::of));
  }
}
