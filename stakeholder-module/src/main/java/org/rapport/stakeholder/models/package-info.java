/**
 * Principles and relationship models: what the organization agreed on about its relationships, in
 * versions, with who agreed, who was told and who was trained (mission J1, J2, J18-J20).
 */
package org.rapport.stakeholder.models;
