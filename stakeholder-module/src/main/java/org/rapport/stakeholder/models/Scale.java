package org.rapport.stakeholder.models;

/** The five scales between exchange and community (I 2.2.1.2); 1 is the first pole, 5 the other. */
public enum Scale {
  CONTROL_TRUST,
  EXCHANGE_COMMUNAL,
  PROTECTIVE_DISCLOSING,
  PROCESS_EXPERIMENTAL,
  ISOLATED_SHARING;

  public static final int LEAST = 1;
  public static final int MOST = 5;
}
