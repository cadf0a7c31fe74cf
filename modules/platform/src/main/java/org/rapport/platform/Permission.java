package org.rapport.platform;

/** One thing a person may or may not do. {@link PermissionTable} says which role may do what. */
public enum Permission {
  /** Sign in, own password, own sessions, the today page. */
  OWN_ACCOUNT,
  STAKEHOLDERS_READ,
  STAKEHOLDERS_WRITE,
  /** Read and write what must be handled with care about a stakeholder (R10). */
  SENSITIVITIES,
  /** Bring in stakeholders from files, merge duplicates, and undo either (R14, R15). */
  STAKEHOLDERS_IMPORT,
  /** Read principles, relationship models and who is responsible for what (J1, J18, J19). */
  MODELS_READ,
  /** Draft, communicate, train and retire principles and models (J2). */
  MODELS_MANAGE,
  /** Agree to a model or principle, and approve a deviation from it (J2). */
  MODELS_AGREE,
  /** Every relationship, whoever's it is; others work with their own and their team's. */
  RELATIONSHIPS_ALL,
  /** Confirm with whom and by which model a relationship begins (J18). */
  STARTS_CONFIRM,
  /** Read exceptions that name a colleague, and take over what is handed up to the top (J15). */
  INCIDENTS_LEAD,
  CASES_READ,
  /** Assess, note, message, find, decide on a case. */
  CASES_HANDLE,
  CASES_ASSIGN,
  /** See who sent a confidential case (C2). */
  CASES_IDENTITY,
  /** Read what was masked in a case (C17). */
  CASES_ORIGINALS,
  /** Retention of cases, legal holds, and what a person may ask: an export or erasure (C17). */
  PERSONAL_DATA,
  CASES_IMPORT,
  REPORTS_READ,
  AUDIT_READ,
  ACCOUNTS_MANAGE,
  /** Working calendar, mail, other settings. */
  SETTINGS_MANAGE
}
