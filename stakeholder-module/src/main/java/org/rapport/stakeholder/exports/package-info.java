/** Lists of stakeholders leave as workbooks, row by row, long ones in the background (R15). */
package org.rapport.stakeholder.exports;
