package dev.quayside.inbox.read.words;

/** What the name before a colon, or above a table column, announces. */
public enum Label {
  ORIGIN,
  DESTINATION,
  ORIGIN_AND_DESTINATION,
  PICKUP,
  DELIVERY,
  BOXES,
  BOX_COUNT,
  WEIGHT,
  NET_WEIGHT,
  CHARGEABLE_WEIGHT,
  VOLUME,
  PIECES,
  PACKAGING,
  SIZE,
  GOODS,
  READY,
  INCOTERM,
  MODE,
  HS_CODE,
  VALUE,
  TEMPERATURE,
  DANGEROUS,
  CARRIER,
  TARGET,
  /** A name that announces something no field holds, such as a phone number. */
  OTHER
}
