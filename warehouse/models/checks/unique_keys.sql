-- severity: error
-- A key of a dimension or fact stands for more than one row, so that joins would count twice.
select 'dim_region' as table_name, cast(region_key as varchar) as key_value from dim_region group by region_key having count(*) > 1
union all
select 'dim_period', period_code from dim_period group by period_code having count(*) > 1
union all
select 'dim_period', cast(period_key as varchar) from dim_period group by period_key having count(*) > 1
union all
select 'dim_indicator', indicator_code from dim_indicator group by indicator_code having count(*) > 1
union all
select 'dim_unit', unit_code from dim_unit group by unit_code having count(*) > 1
union all
select 'dim_industry', industry_system || ' ' || industry_code from dim_industry group by industry_system, industry_code having count(*) > 1
union all
select 'dim_project', cast(project_key as varchar) from dim_project group by project_key having count(*) > 1
union all
select 'dim_organization', organization_name from dim_organization group by organization_name having count(*) > 1
union all
select 'dim_document', cast(source_key as varchar) || ' ' || cast(document_no as varchar) from dim_document group by source_key, document_no having count(*) > 1
union all
select 'dim_source', sha256 from dim_source group by sha256 having count(*) > 1
union all
select 'fact_statement', cast(document_key as varchar) || ' ' || cast(statement_no as varchar) from fact_statement group by document_key, statement_no having count(*) > 1
union all
select 'fact_project_event', cast(document_key as varchar) || ' ' || cast(project_no as varchar) from fact_project_event group by document_key, project_no having count(*) > 1
union all
select 'fact_target_attainment', cast(statement_key as varchar) from fact_target_attainment group by statement_key having count(*) > 1
