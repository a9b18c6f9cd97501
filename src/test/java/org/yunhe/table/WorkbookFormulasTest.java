package org.yunhe.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yunhe.table.TestWorkbook.error;
import static org.yunhe.table.TestWorkbook.formula;

import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;

/** Formulas of workbooks, their results and their errors. */
class WorkbookFormulasTest {
  @Test
  void refusesErrorsOfFormulas() {
    String rows =
        TestWorkbook.xlsx()
            .row("数据库：年度数据")
            .row("指标", "2031年", "2030年", "2029年")
            .row("甲产量(万吨)", formula("1/0"), formula("1+1"), 3.0)
            .calculated()
            .read();

    assertThat(rows)
        .contains("3:2 | REJECT not_a_number | cells 1 | #DIV/0! |")
        .contains("| level | 2030 | A | 2 | 万吨");
  }

  @Test
  void calculatesFormulasWithoutAResultAndRefusesWhatItCannot() {
    String rows =
        TestWorkbook.xlsx()
            .row("数据库：年度数据")
            .row("指标", "2031年", "2030年", "2029年")
            .row("甲产量(万吨)", 10.5, 2.0, 3.0)
            .row("乙产量(万吨)", formula("SUM(B3:B3)*2"), formula("[1]Sheet1!A1"), formula("TODAY()"))
            .read();

    assertThat(rows)
        .contains("4:2 | 全国(000000) | 乙产量 |  |  |  | level | 2031 | A | 21 | 万吨")
        .contains(
            "4:3 | REJECT not_a_number | cells 1 | =[1]Sheet1!A1 | a formula without a result")
        .contains("4:4 | REJECT not_a_number | cells 1 | =TODAY() |")
        .contains("ACCOUNT | table | A |  | 6");
  }

  @Test
  void calculatesFormulasHoweverDeepTheyBuildOnEachOther() {
    TestWorkbook workbook = TestWorkbook.xlsx().row("数据库：年度数据").row("指标", "2031年");
    for (int i = 2; i < 6_000; i++) {
      workbook.row("甲" + i + "(个)", formula("B" + (i + 2) + "+1"));
    }

    assertThat(workbook.read())
        .contains("3:2 | 全国(000000) | 甲2 |  |  |  | level | 2031 | A | 5998 | 个")
        .contains("ACCOUNT | table | A |  | 5998");
  }

  @Test
  void refusesRowsOfErrorsAboveTheFirstNumber() {
    String rows =
        TestWorkbook.xlsx()
            .row("数据库：年度数据")
            .row("指标", "2031年", "2030年")
            .row("甲产量(万吨)", error(FormulaError.REF), error(FormulaError.NA))
            .row("乙产量(万吨)", 1.5, 2.5)
            .read();

    assertThat(rows)
        .contains("3:2 | REJECT not_a_number | cells 1 | #REF! |")
        .contains("3:3 | 全国(000000) | 甲产量 |  |  |  | level | 2030 | M |")
        .contains("ACCOUNT | table | A |  | 4");
  }
}
