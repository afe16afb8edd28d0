//! Which files the site has: no two at one address, and no link to one that is not there.

use std::collections::{BTreeMap, HashSet};

use anyhow::Result;

use super::route::Address;
use crate::fail;

/// Every address that was claimed.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// Every link of every page asks here, and nobody asks for their order.
    addresses: HashSet<String>,
    /// By the name under which a system that ignores case would find its file.
    folded: BTreeMap<String, String>,
    /// Folders whose files are made too late to be claimed.
    trusted: Vec<&'static str>,
}

impl Plan {
    /// Claims an address, with its language's folder.
    ///
    /// # Errors
    /// When another page or file has it, or has one that differs by case alone.
    pub fn claim(&mut self, address: &Address) -> Result<()> {
        let file = address.file();
        if let Some(other) = self.folded.insert(file.to_lowercase(), file.clone()) {
            fail!("fail-two-pages", one = other, other = file);
        }
        self.addresses.insert(address.as_str().to_owned());
        Ok(())
    }

    /// Whether something will be there.
    #[must_use]
    pub fn knows(&self, address: &str) -> bool {
        self.addresses.contains(address) || self.trusted.iter().any(|folder| address.starts_with(folder))
    }

    /// Takes every address of a folder for one that there is.
    pub fn trust(&mut self, folder: &'static str) {
        self.trusted.push(folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_claimed_once_whatever_its_case() {
        let mut plan = Plan::default();
        plan.claim(&Address::media("Logo.png")).unwrap();
        plan.claim(&Address::group("cyou1")).unwrap();
        assert!(plan.knows("groups/cyou1/") && !plan.knows("groups/cyou2/"));
        let error = plan.claim(&Address::media("logo.PNG")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "two files of the site would have one address: media/Logo.png and media/logo.PNG"
        );
        assert!(plan.claim(&Address::group("cyou1")).is_err());
    }
}
