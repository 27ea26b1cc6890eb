package org.customerprofiles.reference.store;

/** Holders that are kept, in the tables of an index. */
abstract class KeptHolders extends Numbered implements Holders {}
