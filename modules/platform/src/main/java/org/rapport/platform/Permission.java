package org.rapport.platform;

/** One thing a person may or may not do. {@link PermissionTable} says which role may do what. */
public enum Permission {
  /** Sign in, own password, own sessions, the today page. */
  OWN_ACCOUNT,
  STAKEHOLDERS_READ,
  STAKEHOLDERS_WRITE,
  /** Read and write what must be handled with care about a stakeholder (R10). */
  SENSITIVITIES,
  CASES_READ,
  /** Assess, note, message, find, decide on a case. */
  CASES_HANDLE,
  CASES_ASSIGN,
  /** See who sent a confidential case (C2). */
  CASES_IDENTITY,
  CASES_IMPORT,
  REPORTS_READ,
  AUDIT_READ,
  ACCOUNTS_MANAGE,
  /** Working calendar, mail, other settings. */
  SETTINGS_MANAGE
}
