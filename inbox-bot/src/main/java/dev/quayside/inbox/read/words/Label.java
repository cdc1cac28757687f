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
  /** How many of the kind of container that the column is called. */
  BOXES_OF,
  /** How many containers in a month. */
  MONTHLY,
  WEIGHT,
  /** Of each package. */
  UNIT_WEIGHT,
  /** Of each container. */
  BOX_WEIGHT,
  NET_WEIGHT,
  CHARGEABLE_WEIGHT,
  VOLUME,
  /** Of each package. */
  UNIT_VOLUME,
  PIECES,
  /** The running numbers of packages, such as 1-20. */
  PACKAGE_NUMBERS,
  PACKAGING,
  SIZE,
  LENGTH,
  WIDTH,
  HEIGHT,
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
