package dev.quayside.inbox.read.proof;

import dev.quayside.inbox.read.words.Label;
import java.util.EnumSet;
import java.util.Set;

/** Under which names in a list or table a fact stands as announced. */
final class Names {

  private Names() {}

  static Set<Label> of(Field field) {
    return switch (field) {
      case MODE -> EnumSet.of(Label.MODE, Label.BOXES);
      case ORIGIN -> EnumSet.of(Label.ORIGIN, Label.ORIGIN_AND_DESTINATION, Label.PICKUP);
      case DESTINATION ->
          EnumSet.of(Label.DESTINATION, Label.ORIGIN_AND_DESTINATION, Label.DELIVERY);
      case PICKUP -> EnumSet.of(Label.PICKUP);
      case DELIVERY -> EnumSet.of(Label.DELIVERY, Label.DESTINATION);
      case EQUIPMENT, FREQUENCY -> EnumSet.of(Label.BOXES, Label.BOX_COUNT);
      case DESCRIPTION -> EnumSet.of(Label.GOODS);
      case WEIGHT -> EnumSet.of(Label.WEIGHT, Label.NET_WEIGHT, Label.CHARGEABLE_WEIGHT);
      case VOLUME -> EnumSet.of(Label.VOLUME);
      case PIECES -> EnumSet.of(Label.PIECES);
      case PACKAGING -> EnumSet.of(Label.PACKAGING, Label.PIECES);
      case DIMENSIONS -> EnumSet.of(Label.SIZE);
      case DANGEROUS -> EnumSet.of(Label.DANGEROUS);
      case TEMPERATURE -> EnumSet.of(Label.TEMPERATURE);
      case HS_CODE -> EnumSet.of(Label.HS_CODE);
      case VALUE -> EnumSet.of(Label.VALUE);
      case INCOTERM -> EnumSet.of(Label.INCOTERM);
      case READY_DATE -> EnumSet.of(Label.READY);
      case SERVICE -> EnumSet.noneOf(Label.class);
      case CARRIER, SHUNNED -> EnumSet.of(Label.CARRIER);
      case TARGET_PRICE -> EnumSet.of(Label.TARGET);
    };
  }
}
