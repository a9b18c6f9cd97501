package org.yunhe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the directions in which data flows between the packages. */
class PackagesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.yunhe");

  @Test
  void dataFlowsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("org.yunhe.cli..")
        .layer("job")
        .definedBy("org.yunhe.job..")
        .layer("intake")
        .definedBy("org.yunhe.intake..")
        .layer("readers")
        .definedBy("org.yunhe.report..", "org.yunhe.table..")
        .layer("staging")
        .definedBy("org.yunhe.staging..")
        .layer("warehouse")
        .definedBy("org.yunhe.warehouse..")
        .layer("staged")
        .definedBy("org.yunhe.staged..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("job")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("cli", "job")
        .whereLayer("readers")
        .mayOnlyBeAccessedByLayers("cli", "job", "staging")
        .whereLayer("staging")
        .mayOnlyBeAccessedByLayers("job")
        .whereLayer("warehouse")
        .mayOnlyBeAccessedByLayers("cli", "job")
        .check(CLASSES);
  }

  @Test
  void readersArePureFunctions() {
    noClasses()
        .that()
        .resideInAnyPackage("org.yunhe.report..", "org.yunhe.table..", "org.yunhe.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "java.sql..", "org.duckdb..", "org.apache.parquet..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .because("they must run anywhere, from bytes to rows")
        .check(CLASSES);
  }

  @Test
  void reportsAndTablesDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.yunhe.report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yunhe.table..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.yunhe.table..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yunhe.report..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.yunhe.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
