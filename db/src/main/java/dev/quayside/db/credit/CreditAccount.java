package dev.quayside.db.credit;

import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * A customer, and what credit he has with us.
 *
 * @param credit empty where finance has told nothing of him; he is then quoted as agreed
 */
public record CreditAccount(
    CustomerId customer, String code, String name, Optional<Credit> credit) {}
