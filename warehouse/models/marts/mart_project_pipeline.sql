-- One row is a project across all documents that name it: first promise, last stage, and whether a
-- promised completion was ever reported.
with events as (
    select
        e.*,
        d.title,
        d.issued_on,
        d.plan_year,
        case e.stage when 'planned' then 1 when 'signed' then 2 when 'started' then 3 when 'ongoing' then 4 when 'completed' then 5 else 0 end as stage_no,
        row_number() over (
            partition by e.project_key
            order by coalesce(d.plan_year, 0) desc, d.issued_on desc nulls last, e.document_key desc,
                case when e.nature = 'actual' then 0 else 1 end, e.project_no desc
        ) as from_last
    from fact_project_event as e
    join dim_document as d using (document_key)
    where d.is_latest
),
summed as (
    select
        e.project_key,
        min(case when e.nature = 'target' then e.issued_on end) as first_promised,
        min(case when e.nature = 'target' then nullif(e."year", 0) end) as first_promised_year,
        min(case when e.nature = 'target' and e.stage = 'completed' then nullif(e."year", 0) end) as completion_promised_year,
        min(case when e.nature = 'actual' and e.stage = 'completed' then nullif(e."year", 0) end) as completion_reported_year,
        max(case when e.nature = 'target' and e.stage = 'completed' then 1 else 0 end) as is_completion_promised,
        max(case when e.nature = 'actual' and e.stage = 'completed' then 1 else 0 end) as is_completion_reported,
        count(distinct e.document_key) as documents,
        count(*) as events
    from events as e
    group by e.project_key
),
industries as (
    select
        b.project_key,
        string_agg(n.industry_name, '、' order by n.industry_key) as industry_name
    from bridge_project_industry as b
    join dim_industry as n using (industry_key)
    group by b.project_key
),
organizations as (
    select
        b.project_key,
        string_agg(o.organization_name, '、' order by o.organization_key) as organizations
    from bridge_project_organization as b
    join dim_organization as o using (organization_key)
    group by b.project_key
)
select
    p.project_name,
    r.region_name,
    coalesce(n.industry_name, '') as industry_name,
    s.first_promised,
    cast(s.first_promised_year as integer) as first_promised_year,
    l.stage as latest_stage,
    l.nature as latest_nature,
    l.action as latest_action,
    l.title as latest_document,
    l.issued_on as latest_issued_on,
    l.quote as latest_quote,
    coalesce(o.organizations, '') as organizations,
    case
        when s.is_completion_reported = 1 then 'completed'
        when s.is_completion_promised = 1 then 'completion promised, not reported yet'
        else 'no completion promised'
    end as completion,
    cast(s.completion_promised_year as integer) as completion_promised_year,
    cast(s.completion_reported_year as integer) as completion_reported_year,
    cast(s.documents as integer) as documents,
    cast(s.events as integer) as events,
    p.project_key
from dim_project as p
join summed as s using (project_key)
join events as l on l.project_key = p.project_key and l.from_last = 1
join dim_region as r on r.region_key = p.region_key
left join industries as n on n.project_key = p.project_key
left join organizations as o on o.project_key = p.project_key
