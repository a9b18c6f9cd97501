-- One row says that a statement or project of a document belongs to an industry, with the keys of
-- both, and how strong the reason is (1 is the strongest).
select
    l.subject,
    d.document_key,
    l.subject_no,
    n.industry_key,
    l.basis,
    case l.basis when 'named' then 1 when 'heading' then 2 when 'paragraph' then 3 else 4 end as strength
from stg_industry_link as l
join dim_source as s on s.sha256 = l.source_sha256
join dim_document as d on d.source_key = s.source_key
join dim_industry as n
    on n.industry_system = l.industry_system and n.industry_code = l.industry_code
