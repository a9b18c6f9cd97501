-- severity: error
-- A fact points to a member that its dimension does not have, so that a join would lose it.
select 'fact_observation' as table_name, 'region_key' as column_name, cast(f.region_key as varchar) as key_value
from fact_observation as f left join dim_region as d using (region_key) where d.region_key is null
union all
select 'fact_observation', 'indicator_key', cast(f.indicator_key as varchar)
from fact_observation as f left join dim_indicator as d using (indicator_key) where d.indicator_key is null
union all
select 'fact_observation', 'industry_key', cast(f.industry_key as varchar)
from fact_observation as f left join dim_industry as d using (industry_key) where d.industry_key is null
union all
select 'fact_observation', 'period_key', cast(f.period_key as varchar)
from fact_observation as f left join dim_period as d using (period_key) where d.period_key is null
union all
select 'fact_observation', 'unit_code', f.unit_code
from fact_observation as f left join dim_unit as d using (unit_code) where d.unit_code is null
union all
select 'fact_observation', 'source_key', cast(f.source_key as varchar)
from fact_observation as f left join dim_source as d using (source_key) where d.source_key is null
union all
select 'fact_statement', 'document_key', cast(f.document_key as varchar)
from fact_statement as f left join dim_document as d using (document_key) where d.document_key is null
union all
select 'fact_statement', 'region_key', cast(f.region_key as varchar)
from fact_statement as f left join dim_region as d using (region_key) where d.region_key is null
union all
select 'fact_statement', 'indicator_key', cast(f.indicator_key as varchar)
from fact_statement as f left join dim_indicator as d using (indicator_key) where d.indicator_key is null
union all
select 'fact_statement', 'period_key', cast(f.period_key as varchar)
from fact_statement as f left join dim_period as d using (period_key) where d.period_key is null
union all
select 'fact_statement', 'unit_code', f.unit_code
from fact_statement as f left join dim_unit as d using (unit_code) where d.unit_code is null
union all
select 'fact_project_event', 'project_key', cast(f.project_key as varchar)
from fact_project_event as f left join dim_project as d using (project_key) where d.project_key is null
union all
select 'fact_project_event', 'document_key', cast(f.document_key as varchar)
from fact_project_event as f left join dim_document as d using (document_key) where d.document_key is null
union all
select 'dim_document', 'source_key', cast(f.source_key as varchar)
from dim_document as f left join dim_source as d using (source_key) where d.source_key is null
union all
select 'bridge_project_industry', 'industry_key', cast(f.industry_key as varchar)
from bridge_project_industry as f left join dim_industry as d using (industry_key) where d.industry_key is null
union all
select 'bridge_project_organization', 'organization_key', cast(f.organization_key as varchar)
from bridge_project_organization as f left join dim_organization as d using (organization_key) where d.organization_key is null
